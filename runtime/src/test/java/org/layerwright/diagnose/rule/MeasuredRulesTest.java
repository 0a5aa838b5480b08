package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.diagnose.rule.Cases.LN_5;
import static org.layerwright.diagnose.rule.Cases.ask;
import static org.layerwright.diagnose.rule.Said.allAlike;
import static org.layerwright.diagnose.rule.Said.answers;
import static org.layerwright.diagnose.rule.Said.confused;
import static org.layerwright.diagnose.rule.Said.labels;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Divergence;
import org.layerwright.diagnose.evidence.Memorization;
import org.layerwright.diagnose.evidence.Probe;
import org.layerwright.diagnose.evidence.StartFacts;
import org.layerwright.diagnose.evidence.VitalsReading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs of the doctor's benchmark that rules were wrong about once, with the numbers seen. */
final class MeasuredRulesTest {
    private static final int[] NONE = {0, 0, 0, 0, 0};

    /** S1a: nothing was painted; in eight epochs nothing was learned by heart either. */
    @Test
    void nothingToLearnForOneThatCould() {
        Cases cases = Cases.of("Covers");
        for (int i = 0; i < 8; i++) {
            cases.epoch(labels(0.548, 0.237, NONE), labels(0.549, 0.237, NONE), Map.of());
        }
        assertThat(ask("no-signal", cases.file())).isEmpty();
        Memorization passed = new Memorization(10, 120, true, "");
        assertThat(ask("no-signal", cases.builder().memorization(passed).build())).isPresent();
    }

    /** F30: losses of 9e32, all of them numbers, and then a weight that is none. */
    @Test
    void weightThatIsNoNumberBreaksARun() {
        Cases cases = Cases.of("Cnn").step(1.6).step(9e32).step(3e3);
        Divergence after = new Divergence(3, 1, List.of(), Optional.empty());
        assertThat(ask("not-finite", cases.file())).isEmpty();
        assertThat(ask("not-finite", cases.builder().divergence(after).build())).isPresent();
        assertThat(ask("rate-too-high", cases.builder().divergence(after).build()))
                .hasValueSatisfying(it -> assertThat(it.severity()).isEqualTo(Severity.ERROR));
    }

    /** F19: 92 % of the examples are of one class, and so are all answers. */
    @Test
    void metricThatTheMajorityFreezesIsAConsequence() {
        assertThat(frozen(46, 1)).isEqualTo(Severity.WARNING);
        assertThat(frozen(60, 60)).isEqualTo(Severity.ERROR);
    }

    private static Severity frozen(int first, int others) {
        int[][] confusion = {
            {first, 0, 0, 0, 0},
            {others, 0, 0, 0, 0},
            {others, 0, 0, 0, 0},
            {others, 0, 0, 0, 0},
            {others, 0, 0, 0, 0}
        };
        Cases cases = Cases.of("Cnn");
        double share = (double) first / (first + 4 * others);
        for (double loss : new double[] {0.33, 0.31, 0.29}) {
            Answers said = confused(loss, 0.04, confusion);
            cases.epoch(said, said, Map.of("val_categorical_accuracy", share));
        }
        return ask("frozen-metric", cases.file()).orElseThrow().severity();
    }

    /** VGG at rate 2e-5: skill 0.29 to 0.36 in the last three epochs, one class yet to come. */
    @Test
    void labelThatMayYetBeLearnedWhenTheRunEnds() {
        int[][] missed = {
            {60, 0, 0, 0, 0}, {0, 60, 0, 0, 0}, {0, 0, 60, 0, 0}, {0, 0, 0, 60, 0}, {60, 0, 0, 0, 0}
        };
        Cases cases = Cases.of("Vgg13");
        for (double loss : new double[] {1.2, 1.14, 1.1, 1.02}) {
            cases.epoch(answers(loss, 0.3), confused(loss, 0.3, missed), Map.of());
        }
        assertThat(ask("label-never-predicted", cases.builder().stopReason("all done").build()))
                .isEmpty();
    }

    /** R15: noise of 30 on numbers from 0 to 1; sound without it before the first step. */
    @Test
    void noiseThatIsSeenBeforeTheFirstStep() {
        Cases cases = Cases.of("Cnn").epochs(5e-4, 1.71, 1.61, 1.68, 1.61);
        assertThat(ask("noise-drowns-signal", start(cases, 1.65, 11.7))).isPresent();
        assertThat(ask("noise-drowns-signal", start(cases, 11.7, 11.7))).isEmpty();
        assertThat(ask("noise-drowns-signal", start(cases, 1.65, 1.9))).isEmpty();
    }

    private static CaseFile start(Cases cases, double clean, double noisy) {
        Probe probe = new Probe(answers(clean, 0.01), answers(noisy, 0.01));
        return cases.builder()
                .start(
                        new StartFacts(
                                probe, new VitalsReading(0, List.of(), List.of()), List.of(), 0))
                .build();
    }

    /** R14: momentum 0.9999 in 240 steps; by the statistics not even training is known. */
    @Test
    void gapBetweenThePassesIsNotTheLabels() {
        Cases cases = Cases.of("Bn", "BatchNormalization");
        double[] training = {1.56, 1.36, 1.26, 1.18, 1.10};
        double[] validation = {1.77, 2.22, 2.80, 2.70, 2.95};
        for (int i = 0; i < training.length; i++) {
            Probe probe = new Probe(allAlike(2.65, 0.05), answers(0.92, 0.3));
            cases.epoch(
                    answers(training[i], 0.3),
                    Optional.of(allAlike(validation[i], 0.05)),
                    Optional.of(probe),
                    Map.of());
        }
        assertThat(ask("labels-unrelated", cases.file())).isEmpty();
        assertThat(ask("overfit", cases.file())).isEmpty();
        assertThat(ask("inference-gap", cases.file())).isEmpty();
        assertThat(ask("inference-gap", cases.builder().stopReason("all done").build()))
                .isPresent();
    }

    /** R09: rate 2e-6; five epochs only to knowing nothing, from knowing less. */
    @Test
    void rateThatIsTooLowForTheRun() {
        Cases slow = Cases.of("Cnn").optimizer("Adam", 2e-6);
        slow.epochs(0.06, 1.9, 1.85, 1.78, 1.75, LN_5 + 0.01, LN_5);
        assertThat(
                        ask(
                                "rate-too-low",
                                slow.readings(Cases.healthyLayers(), Cases.weights(5.7e-5, 1e-3))
                                        .file()))
                .isPresent();
        assertThat(
                        ask(
                                "rate-too-low",
                                slow.readings(Cases.healthyLayers(), Cases.weights(6.2e-4, 1e-3))
                                        .file()))
                .isEmpty();
    }
}
