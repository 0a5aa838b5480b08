package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.diagnose.rule.Cases.ask;
import static org.layerwright.diagnose.rule.Said.answers;
import static org.layerwright.diagnose.rule.Said.evenly;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.Memorization;

import java.util.Map;

/** Learned by heart, and what holds for others is nothing. */
final class UnrelatedLabelsTest {

    private static Cases byHeart(double... losses) {
        Cases cases = Cases.of("Cnn");
        for (int i = 0; i < losses.length; i += 2) {
            cases.epoch(answers(losses[i], 0.1), evenly(losses[i + 1], 12), Map.of());
        }
        return cases;
    }

    @Test
    void classesUnderOtherNamesAreNotUnrelated() {
        Cases permuted = Cases.of("Cnn");
        for (double training : new double[] {1.5, 1.3, 1.1}) {
            // A fifth is right, as by chance; all others go by the next class's name.
            permuted.epoch(answers(training, 0.4), answers(1.7, 0.2, 0.4), Map.of());
        }
        assertThat(ask("labels-unrelated", permuted.file())).isEmpty();
    }

    @Test
    void labelsThatBelongToOtherImages() {
        Cases shuffled = byHeart(1.62, 1.61, 1.60, 1.61, 1.58, 1.62, 1.55, 1.63, 1.51, 1.64);
        assertThat(ask("labels-unrelated", shuffled.file()))
                .hasValueSatisfying(it -> assertThat(it.severity()).isEqualTo(Severity.ERROR));
        // Less is enough where the network was shown to learn.
        Cases early = byHeart(1.62, 1.61, 1.60, 1.61, 1.57, 1.62);
        assertThat(ask("labels-unrelated", early.file())).isEmpty();
        Memorization passed = new Memorization(10, 120, true, "10 examples by heart");
        assertThat(ask("labels-unrelated", early.builder().memorization(passed).build()))
                .isPresent();
        // Nothing learned yet is not by heart.
        assertThat(
                        ask(
                                "labels-unrelated",
                                Cases.lateBloomer(7).builder().memorization(passed).build()))
                .isEmpty();
    }

    @Test
    void overfittingIsNotUnrelated() {
        // Few examples: validation is above chance, whatever its loss.
        Cases few = Cases.of("Cnn");
        for (double training : new double[] {1.5, 1.0, 0.4, 0.02}) {
            few.epoch(answers(training, 0.4), answers(1.7, 0.4, 0.4), Map.of());
        }
        assertThat(ask("labels-unrelated", few.file())).isEmpty();
        assertThat(ask("overfit", few.file())).isPresent();
    }
}
