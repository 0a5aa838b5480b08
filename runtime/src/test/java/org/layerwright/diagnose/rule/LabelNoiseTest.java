package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.layerwright.diagnose.rule.Cases.ask;
import static org.layerwright.diagnose.rule.Said.answers;
import static org.layerwright.diagnose.rule.Said.evenly;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;

import java.util.List;
import java.util.Map;

/** Wrong labels: their mistakes are spread evenly, and what they teach holds for no one else. */
final class LabelNoiseTest {
    private static final double[] TRAINING = {1.55, 1.5, 1.4, 1.3, 1.2};
    private static final double[] VALIDATION = {1.58, 1.56, 1.57, 1.6, 1.62};

    private interface Training {
        Answers at(double loss);
    }

    private static CaseFile run(double[] validation, Training training, int rightInValidation) {
        Cases cases = Cases.of("Cnn");
        for (int i = 0; i < TRAINING.length; i++) {
            cases.epoch(
                    training.at(TRAINING[i]), evenly(validation[i], rightInValidation), Map.of());
        }
        return cases.file();
    }

    /** 20 of 60 right and 10 of each other answer; of the validation examples 24 of 60. */
    @Test
    void mistakesSpreadEvenly() {
        assertThat(ask("label-noise", run(VALIDATION, loss -> evenly(loss, 20), 24)))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.severity()).isEqualTo(Severity.WARNING);
                            assertThat(it.since()).isEqualTo("epoch 2");
                            assertThat(it.evidence())
                                    .containsExactly(
                                            "training skill 0.130 -> 0.254 in 3 epochs; validation"
                                                    + " skill -0.007, its best 0.031 in epoch 2:"
                                                    + " the rest is learned by heart",
                                            "validation is right 0.400 of the time, and would be"
                                                    + " 0.200 by chance: the labels do have to do"
                                                    + " with the inputs",
                                            "the 200 wrong answers of training fall on all pairs of"
                                                    + " labels alike, unevenness 0.00; weak"
                                                    + " networks mix up some, 0.1 to 1.7");
                            // (1 - 0.4) / (1 - 1 / 5)
                            assertThat(it.cause()).contains("up to 75 % were given at random");
                        });
    }

    @Test
    void weakNetworkMixesUpCertainPairs() {
        // A third right, the others called the next class.
        assertThat(ask("label-noise", run(VALIDATION, loss -> answers(loss, 0.33, 0.2), 24)))
                .isEmpty();
    }

    @Test
    void validationThatGainsIsNoNoise() {
        double[] gains = {1.58, 1.56, 1.54, 1.52, 1.5};
        assertThat(ask("label-noise", run(gains, loss -> evenly(loss, 20), 24))).isEmpty();
    }

    /** Nothing holds for other examples: these labels are unrelated altogether. */
    @Test
    void validationAtChanceIsAnotherMatter() {
        assertThat(ask("label-noise", run(VALIDATION, loss -> evenly(loss, 20), 12))).isEmpty();
    }

    @Test
    void fewMistakesTellNothing() {
        assertThat(ask("label-noise", run(VALIDATION, loss -> evenly(loss, 24), 24))).isEmpty();
    }

    /** A tenth of wrong labels is learned around. */
    @Test
    void goodSkillIsLeftAlone() {
        double[] good = {1.2, 0.9, 0.95, 1, 1.05};
        assertThat(ask("label-noise", run(good, loss -> evenly(loss, 20), 24))).isEmpty();
    }

    @Test
    void dependenceAndUnevennessByHand() {
        // Three labels: nothing depends where every count is the same.
        Confusion even =
                new Confusion(List.of(List.of(4, 4, 4), List.of(4, 4, 4), List.of(4, 4, 4)));
        // Chi squared 0 of (3 - 1) (3 - 1) = 4 degrees: (0 - 4) / sqrt(8).
        assertThat(even.dependence()).isCloseTo(-Math.sqrt(2), within(1e-12));
        // 0 of 3 * (3 - 2) = 3 degrees over 24 mistakes.
        assertThat(even.unevenness()).isCloseTo(-3 / 24.0, within(1e-12));
        // Each label by the next one's name: 36 examples, counts 12 where 4 are expected.
        Confusion moved =
                new Confusion(List.of(List.of(0, 12, 0), List.of(0, 0, 12), List.of(12, 0, 0)));
        // 3 cells of (12 - 4)^2 / 4 = 16 and 6 of 4: 72.
        assertThat(moved.dependence()).isCloseTo((72 - 4) / Math.sqrt(8), within(1e-12));
        // Against 6 and 6: 6 + 6 a row.
        assertThat(moved.unevenness()).isCloseTo((36 - 3) / 36.0, within(1e-12));
        assertThat(moved.wrong()).isEqualTo(36);
    }

    @Test
    void answersThatAreAllOneDependOnNothing() {
        Confusion one = new Confusion(List.of(List.of(5, 0), List.of(5, 0)));
        assertThat(one.dependence()).isZero();
    }

    /** Accuracy 0.5 of 100: 0.05. Loss 1 with 50 mistakes: the root of 2 / 50. */
    @Test
    void standardErrors() {
        assertThat(Doubt.ofShare(0.5, 100)).isCloseTo(0.05, within(1e-12));
        // 150 of 300 wrong.
        assertThat(Doubt.ofLoss(answers(1, 0.5, 0.2)))
                .isCloseTo(Math.sqrt(2 / 150.0), within(1e-12));
        // Several labels: 1,792 labels there are, none found.
        assertThat(Doubt.ofLoss(Said.labels(1, 0.2, 0, 0, 0, 0, 0)))
                .isCloseTo(Math.sqrt(2 / 1792.0), within(1e-12));
    }
}
