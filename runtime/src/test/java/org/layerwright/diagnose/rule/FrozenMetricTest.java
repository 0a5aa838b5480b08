package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.diagnose.rule.Cases.ask;
import static org.layerwright.diagnose.rule.Said.allAlike;
import static org.layerwright.diagnose.rule.Said.answers;
import static org.layerwright.diagnose.rule.Said.confused;
import static org.layerwright.diagnose.rule.Said.labels;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.OutputFacts;

import java.util.List;
import java.util.Map;

/** A metric that stands still while the loss moves. */
final class FrozenMetricTest {
    private static final int[] NONE = {0, 0, 0, 0, 0};

    /** 1 - (290 + 325 + 358 + 392 + 427) / (5 * 1500). */
    private static final double TRIVIAL = 0.7610666666666667;

    /** Epochs of training and validation loss, by turns, with no label above 0.5. */
    static Cases none(double... losses) {
        Cases cases = Cases.of("Covers").planned(losses.length / 2);
        for (int i = 0; i < losses.length; i += 2) {
            cases.epoch(
                    labels(losses[i], 0.24, NONE),
                    labels(losses[i + 1], 0.237, NONE),
                    Map.of("val_binary_accuracy", TRIVIAL, "val_loss", losses[i + 1]));
        }
        return cases;
    }

    @Test
    void metricOfTheTrivialAnswer() {
        assertThat(ask("frozen-metric", none(0.567, 0.566, 0.556, 0.558, 0.547, 0.554).file()))
                .hasValueSatisfying(
                        it ->
                                assertThat(it.evidence())
                                        .containsExactly(
                                                "val_binary_accuracy 0.761 in 3 of 3 epochs; loss"
                                                        + " moved 0.567 -> 0.547",
                                                "0 of 1,500 x 5 predictions are above 0.5",
                                                "0.761 = 1 - 1.19 labels / 5, the score of"
                                                        + " answering \"none\""));
    }

    @Test
    void frozenWithItsLossIsNotTheMetric() {
        assertThat(ask("frozen-metric", none(0.6, 0.56, 0.5471, 0.56, 0.547, 0.56).file()))
                .isEmpty();
        assertThat(ask("frozen-metric", none(0.567, 0.566, 0.547, 0.554).file())).isEmpty();
    }

    /** Three epochs are not enough to tell; all in which the metric stood still are. */
    @Test
    void lossThatMovesSlowlyMovesAllTheSame() {
        assertThat(
                        ask(
                                "frozen-metric",
                                none(
                                                0.6, 0.556, 0.567, 0.555, 0.565, 0.556, 0.563,
                                                0.555, 0.561, 0.556, 0.559, 0.555)
                                        .file()))
                .hasValueSatisfying(
                        it ->
                                assertThat(it.evidence())
                                        .contains(
                                                "val_binary_accuracy 0.761 in 6 of 6 epochs; loss"
                                                        + " moved 0.600 -> 0.559"));
        // The first epoch's fall alone is how training begins.
        assertThat(
                        ask(
                                "frozen-metric",
                                none(
                                                0.6, 0.556, 0.56, 0.555, 0.559, 0.556, 0.557, 0.555,
                                                0.5555, 0.555)
                                        .file()))
                .isEmpty();
    }

    @Test
    void networkThatIsAboutToCrossTheThresholdIsGivenTime() {
        assertThat(ask("frozen-metric", none(0.56, 0.54, 0.53, 0.51, 0.5, 0.48).file())).isEmpty();
        assertThat(
                        ask(
                                "frozen-metric",
                                none(
                                                0.56, 0.54, 0.53, 0.51, 0.5, 0.48, 0.48, 0.47, 0.47,
                                                0.46, 0.46, 0.45)
                                        .file()))
                .isPresent();
    }

    @Test
    void validationThatGainsIsGivenTheEpochsThereAre() {
        Cases way = none(0.567, 0.566, 0.556, 0.558, 0.547, 0.554);
        assertThat(ask("frozen-metric", way.file())).isPresent();
        assertThat(ask("frozen-metric", way.planned(20).file())).isEmpty();
        // It gains no more.
        Cases stands = none(0.567, 0.554, 0.556, 0.558, 0.547, 0.5535).planned(20);
        assertThat(ask("frozen-metric", stands.file())).isPresent();
    }

    /** From 0.567 to 0.557, by 0.577: what the loss strays by is as much as what it moved. */
    @Test
    void lossThatStraysDoesNotMove() {
        assertThat(ask("frozen-metric", none(0.567, 0.566, 0.577, 0.566, 0.557, 0.566).file()))
                .isEmpty();
    }

    private static CaseFile alike(int examples, Answers training) {
        int[][] all = new int[5][5];
        for (int i = 0; i < 5; i++) {
            all[i][0] = examples / 5;
        }
        Cases cases = Cases.of("Cnn");
        for (double loss : new double[] {1.5, 1.4, 1.3}) {
            OutputFacts said = training.outputs().get(0);
            cases.epoch(
                    new Answers(
                            List.of(
                                    new OutputFacts(
                                            said.output(),
                                            said.kind(),
                                            said.labels(),
                                            said.examples(),
                                            loss,
                                            said.exact(),
                                            said.spread(),
                                            said.truths(),
                                            said.answers(),
                                            said.hits(),
                                            said.known(),
                                            said.confusion())),
                            loss),
                    confused(1.6, 0.1, all),
                    Map.of("val_categorical_accuracy", 0.2));
        }
        return cases.file();
    }

    @Test
    void validationAloneStandsStill() {
        assertThat(ask("frozen-metric", alike(300, allAlike(1.3, 0.1)))).isPresent();
        // In training each class is named: not the metric, but what validation shows it.
        assertThat(ask("frozen-metric", alike(300, answers(1.3, 0.1)))).isEmpty();
    }

    @Test
    void fewExamplesMayBeCalledTheSame() {
        assertThat(ask("frozen-metric", alike(20, allAlike(1.3, 0.1)))).isEmpty();
    }

    @Test
    void constantBecausePerfect() {
        Cases cases = Cases.of("Cnn");
        for (double loss : new double[] {0.1, 0.05, 0.02}) {
            cases.epoch(
                    answers(loss, 0.4),
                    answers(loss, 1, 0.4),
                    Map.of("val_categorical_accuracy", 1.0));
        }
        assertThat(ask("frozen-metric", cases.file())).isEmpty();
    }
}
