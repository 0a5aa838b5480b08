package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.diagnose.rule.Cases.ask;
import static org.layerwright.diagnose.rule.FrozenMetricTest.none;
import static org.layerwright.diagnose.rule.Said.allAlike;
import static org.layerwright.diagnose.rule.Said.answers;
import static org.layerwright.diagnose.rule.Said.confused;
import static org.layerwright.diagnose.rule.Said.labels;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;

import java.util.Map;

/** Metrics that say less, or something else, than they seem to. */
final class MetricRulesTest {

    private static CaseFile named(String metric, Answers... validation) {
        Cases cases = Cases.of("Covers");
        for (Answers each : validation) {
            int right = each.outputs().get(0).hits().stream().mapToInt(it -> it).sum();
            // Every answer is right here, so what is missed is wrong: 1792 - right cells.
            cases.epoch(each, each, Map.of(metric, 1 - (1792 - right) / 7500.0));
        }
        return cases.file();
    }

    @Test
    void hammingUnderAnotherName() {
        Answers[] seen = {
            labels(0.5, 0.13, 10, 20, 30, 40, 50),
            labels(0.49, 0.14, 20, 30, 40, 50, 60),
            labels(0.48, 0.15, 30, 40, 50, 60, 70)
        };
        assertThat(ask("misnamed-metric", named("val_subset_score", seen)))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.severity()).isEqualTo(Severity.ERROR);
                            assertThat(it.evidence().get(1))
                                    .isEqualTo("true exact match is 0.1500");
                        });
        assertThat(ask("misnamed-metric", named("val_binary_accuracy", seen))).isEmpty();
    }

    @Test
    void complementsAreANoteOfTheLanguagesMetrics() {
        Cases cases = Cases.of("Covers");
        for (double accuracy : new double[] {0.8, 0.82, 0.84}) {
            cases.epoch(
                    labels(0.5, 0.2, 1, 1, 1, 1, 1),
                    labels(0.5, 0.2, 1, 1, 1, 1, 1),
                    Map.of("val_binary_accuracy", accuracy, "val_hamming_loss", 1 - accuracy));
        }
        assertThat(ask("misnamed-metric", cases.file()))
                .hasValueSatisfying(it -> assertThat(it.severity()).isEqualTo(Severity.NOTE));
    }

    @Test
    void nothingPredictsTheLabels() {
        assertThat(ask("no-signal", none(0.567, 0.566, 0.55, 0.56, 0.532, 0.555).file()))
                .isPresent();
        // Not yet: training has learned nothing either.
        assertThat(ask("no-signal", none(0.567, 0.55, 0.547, 0.547, 0.547, 0.547).file()))
                .isEmpty();
        assertThat(ask("no-signal", none(0.55, 0.54, 0.5, 0.5, 0.45, 0.45).file())).isEmpty();
    }

    private static final int[][] FIFTH_MISSED = {
        {60, 0, 0, 0, 0}, {0, 60, 0, 0, 0}, {0, 0, 60, 0, 0}, {0, 0, 0, 60, 0}, {60, 0, 0, 0, 0}
    };

    @Test
    void oneClassIsNeverNamed() {
        Cases cases = Cases.of("Cnn");
        for (int i = 0; i < 4; i++) {
            cases.epoch(answers(0.6, 0.4), confused(0.7, 0.4, FIFTH_MISSED), Map.of());
        }
        assertThat(ask("label-never-predicted", cases.file()))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.where()).isEqualTo("e");
                            assertThat(it.evidence().get(1)).isEqualTo("60 of them are called a");
                        });
        assertThat(ask("label-never-predicted", Cases.healthy().file())).isEmpty();
        Cases learning = Cases.of("Cnn");
        for (double loss : new double[] {1.0, 0.9, 0.8, 0.7}) {
            learning.epoch(answers(loss, 0.4), confused(loss, 0.4, FIFTH_MISSED), Map.of());
        }
        assertThat(ask("label-never-predicted", learning.file())).isEmpty();
    }

    @Test
    void metricThatFallsWithTheLoss() {
        Cases wrong = Cases.of("Cnn");
        Cases right = Cases.of("Cnn");
        for (int i = 0; i < 10; i++) {
            double loss = 1.5 - 0.05 * i;
            wrong.epoch(answers(loss, 0.2), allAlike(1.6, 0.2), Map.of("macro_f1", 0.5 - 0.02 * i));
            right.epoch(answers(loss, 0.2), allAlike(1.6, 0.2), Map.of("macro_f1", 0.3 + 0.02 * i));
        }
        assertThat(ask("metric-disagrees", wrong.file())).isPresent();
        assertThat(ask("metric-disagrees", right.file())).isEmpty();
    }
}
