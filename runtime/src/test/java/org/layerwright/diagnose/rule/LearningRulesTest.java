package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.diagnose.rule.Cases.ask;
import static org.layerwright.diagnose.rule.Said.answers;
import static org.layerwright.diagnose.rule.Said.confused;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Plan.CallbackFacts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs that learn: what is told of them, and that most rules are silent. */
final class LearningRulesTest {

    @Test
    void healthyRunsAreNotAccused() {
        for (CaseFile file : List.of(Cases.healthy().file(), Cases.healthy().planned(7).file())) {
            for (Rule rule : Rules.ALL) {
                assertThat(rule.examine(file).filter(it -> it.severity() != Severity.NOTE))
                        .as(rule.id())
                        .isEmpty();
            }
        }
    }

    @Test
    void overfitByTheGap() {
        Cases cases = Cases.of("Cnn");
        for (double training : new double[] {1.2, 0.6, 0.2, 0.02}) {
            cases.epoch(answers(training, 0.4), answers(1.3, 0.5, 0.4), Map.of());
        }
        assertThat(ask("overfit", cases.file())).isPresent();
        Cases smallGap = Cases.of("Cnn");
        for (double training : new double[] {1.2, 0.6, 0.2, 0.02}) {
            smallGap.epoch(answers(training, 0.4), answers(0.5, 0.85, 0.4), Map.of());
        }
        assertThat(ask("overfit", smallGap.file())).isEmpty();
    }

    @Test
    void overfitByTheRise() {
        assertThat(
                        ask(
                                "overfit",
                                Cases.of("Cnn")
                                        .epochs(
                                                0.4, 1.2, 1.0, 0.8, 0.8, 0.5, 1.1, 0.4, 1.2, 0.3,
                                                1.3)
                                        .file()))
                .hasValueSatisfying(it -> assertThat(it.since()).isEqualTo("epoch 2"));
        // Three times a loss of 0.02 is still next to nothing.
        assertThat(
                        ask(
                                "overfit",
                                Cases.of("Cnn")
                                        .epochs(
                                                0.4, 0.4, 0.2, 0.1, 0.02, 0.01, 0.06, 0.01, 0.06,
                                                0.01, 0.06)
                                        .file()))
                .isEmpty();
    }

    private static Cases byHeart(Answers... validation) {
        Cases cases = Cases.of("Cnn");
        double training = 1;
        for (Answers each : validation) {
            training /= 4;
            cases.epoch(answers(training, 0.4), each, Map.of());
        }
        return cases;
    }

    @Test
    void gapIsNoHarmWhileValidationGains() {
        Cases gains =
                byHeart(
                        answers(1.3, 0.45, 0.4),
                        answers(1.2, 0.5, 0.4),
                        answers(1.1, 0.55, 0.4),
                        answers(1.0, 0.6, 0.4));
        assertThat(ask("overfit", gains.file())).isEmpty();
        Cases gainsNoMore =
                gains.epoch(answers(0.01, 0.4), answers(1.01, 0.6, 0.4), Map.of())
                        .epoch(answers(0.01, 0.4), answers(1.01, 0.6, 0.4), Map.of())
                        .epoch(answers(0.01, 0.4), answers(1.0, 0.6, 0.4), Map.of());
        assertThat(ask("overfit", gainsNoMore.file())).isPresent();
    }

    /** Half of ten examples right: 0.5 with a standard error of 0.16; of 300, 0.03. */
    @Test
    void gapOfFewExamplesIsChance() {
        int[][] ten = {
            {1, 1, 0, 0, 0}, {0, 1, 1, 0, 0}, {0, 0, 1, 1, 0}, {0, 0, 0, 1, 1}, {1, 0, 0, 0, 1}
        };
        Answers few = confused(1.3, 0.4, ten);
        assertThat(ask("overfit", byHeart(few, few, few, few).file())).isEmpty();
        Answers many = answers(1.3, 0.5, 0.4);
        assertThat(ask("overfit", byHeart(many, many, many, many).file())).isPresent();
    }

    /** From 0.3 to 0.5 by 3 wrong answers of 60, and by 48 of 300. */
    @Test
    void riseOfFewMistakesIsChance() {
        int[][] small = {
            {11, 1, 0, 0, 0}, {0, 12, 0, 0, 0}, {0, 0, 11, 1, 0}, {0, 0, 0, 12, 0}, {1, 0, 0, 0, 11}
        };
        Answers few = confused(0.5, 0.4, small);
        Answers fewBest = confused(0.3, 0.4, small);
        assertThat(ask("overfit", byHeart(fewBest, few, few, few).file())).isEmpty();
        Answers many = answers(0.6, 0.7, 0.4);
        Answers manyBest = answers(0.3, 0.75, 0.4);
        assertThat(ask("overfit", byHeart(manyBest, many, many, many).file())).isPresent();
        // As dear, but right more often than at the best loss.
        Answers surer = answers(0.6, 0.85, 0.4);
        assertThat(ask("overfit", byHeart(manyBest, surer, surer, surer).file())).isEmpty();
    }

    @Test
    void nothingIsLostThatWasNeverKnown() {
        Cases never =
                byHeart(
                        answers(1.9, 0.1, 0.4),
                        answers(2.6, 0.1, 0.4),
                        answers(2.8, 0.1, 0.4),
                        answers(3, 0.1, 0.4));
        // By the rise alone: 0.9 right in training.
        Cases unlearned = Cases.of("Cnn");
        never.file()
                .epochs()
                .forEach(
                        it ->
                                unlearned.epoch(
                                        answers(0.2, 0.9, 0.4),
                                        it.validation().orElseThrow(),
                                        Map.of()));
        assertThat(ask("overfit", unlearned.file())).isEmpty();
    }

    @Test
    void noMoreIsLearned() {
        double[] flat = {1.2, 1.2, 1.19, 1.2, 1.19, 1.2, 1.18, 1.2, 1.18, 1.2, 1.18, 1.2};
        assertThat(ask("underfit", Cases.of("Cnn").epochs(0.3, flat).file())).isPresent();
        assertThat(ask("underfit", Cases.healthy().file())).isEmpty();
    }

    @Test
    void stoppedOnItsWay() {
        Cases cases = Cases.of("Cnn").planned(4).epochs(0.3, 1.5, 1.4, 1.2, 1.2, 1, 1, 0.8, 0.8);
        assertThat(ask("still-improving", cases.file())).isPresent();
        assertThat(ask("still-improving", cases.planned(20).file())).isEmpty();
    }

    @Test
    void stopByLessThanTheStandardError() {
        // 0.2 right of 300: standard error 0.023.
        CallbackFacts stop = new CallbackFacts("EarlyStopping", "val_categorical_accuracy", 2);
        double[][] moved = {{0.2, 0.205, 0.21}, {0.2, 0.25, 0.3}};
        Optional<?>[] found = new Optional<?>[2];
        for (int i = 0; i < 2; i++) {
            Cases cases = Cases.of("Cnn").callbacks(stop);
            for (double accuracy : moved[i]) {
                cases.epoch(
                        answers(1.6, 0.1),
                        answers(1.6, 0.1),
                        Map.of("val_categorical_accuracy", accuracy));
            }
            found[i] = ask("decision-on-noise", cases.builder().stopReason("early").build());
        }
        assertThat(found[0]).isPresent();
        assertThat(found[1]).isEmpty();
    }

    @Test
    void waitingForPictures() {
        double[] shares = {0.4, 0.6};
        for (double share : shares) {
            Cases cases = Cases.of("Cnn");
            for (int i = 0; i < 2; i++) {
                cases.epoch(answers(1, 0.3), answers(1, 0.3), Map.of("input_wait_share", share));
            }
            assertThat(ask("input-bound", cases.file()).isPresent()).isEqualTo(share > 0.5);
        }
    }
}
