package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;

final class MetricTest {
    private static final List<OverlapScore> SCORES =
            List.of(
                    OverlapScore.PRECISION,
                    OverlapScore.RECALL,
                    OverlapScore.F1,
                    OverlapScore.fBeta(2),
                    OverlapScore.JACCARD);
    private static final Map<Metric, Double> WORST =
            Map.of(
                    Metric.HAMMING_LOSS, 1.0,
                    Metric.MACRO_MATTHEWS, -1.0,
                    Metric.MATTHEWS, -1.0);

    private static LabelCounts counts(
            DecisionRule rule, float[] probabilities, float[] targets, int rows) {
        LabelCounts counts = new LabelCounts(targets.length / rows, rule);
        counts.addBatch(probabilities, targets, rows);
        return counts;
    }

    private static LabelCounts ofKind(LabelKind kind, float[] probabilities) {
        return counts(kind.defaultRule(), probabilities, new float[] {1, 0, 0, 1}, 2);
    }

    @ParameterizedTest
    @EnumSource
    void keyIsTheConstantInLowerCase(Metric metric) {
        assertThat(metric.key()).isEqualTo(metric.name().toLowerCase(Locale.ROOT));
        assertThat(Metric.forKey(metric.key())).contains(metric);
    }

    @Test
    void titlesAndUnknownKeys() {
        assertThat(Metric.MACRO_F1.title()).isEqualTo("Macro F1");
        assertThat(Metric.forKey("accuracy")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheLossIsBetterLower(Metric metric) {
        assertThat(metric.direction())
                .isEqualTo(
                        metric == Metric.HAMMING_LOSS
                                ? Direction.LOWER_IS_BETTER
                                : Direction.HIGHER_IS_BETTER);
    }

    @ParameterizedTest
    @EnumSource
    void allRightIsTheBestValue(Metric metric) {
        double best = metric == Metric.HAMMING_LOSS ? 0 : 1;
        for (LabelKind kind : LabelKind.values()) {
            if (metric.fits(kind)) {
                assertThat(metric.value(ofKind(kind, new float[] {.9f, .1f, .2f, .8f})))
                        .isEqualTo(best);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void allWrongIsTheWorstValue(Metric metric) {
        double worst = WORST.getOrDefault(metric, 0.0);
        for (LabelKind kind : LabelKind.values()) {
            if (metric.fits(kind)) {
                assertThat(metric.value(ofKind(kind, new float[] {.1f, .9f, .8f, .2f})))
                        .isEqualTo(worst);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutRowsNothingIsMeasured(Metric metric) {
        for (LabelKind kind : LabelKind.values()) {
            if (metric.fits(kind)) {
                assertThat(metric.value(new LabelCounts(2, kind.defaultRule()))).isNaN();
            }
        }
    }

    /**
     * Five labels, each in a fifth of the rows, nothing predicted: what a stuck network looks like.
     */
    @Test
    void predictingNothingLooksGoodToBinaryAccuracyOnly() {
        float[] targets = new float[25];
        for (int row = 0; row < 5; row++) {
            targets[row * 5 + row] = 1;
        }
        LabelCounts counts = counts(DecisionRule.threshold(0.5f), new float[25], targets, 5);
        assertThat(Metric.BINARY_ACCURACY.value(counts)).isEqualTo(0.8);
        assertThat(Metric.HAMMING_LOSS.value(counts)).isEqualTo(0.2);
        assertThat(Metric.SUBSET_ACCURACY.value(counts)).isZero();
        assertThat(Metric.MACRO_F1.value(counts)).isZero();
        assertThat(Metric.MICRO_PRECISION.value(counts)).isZero();
        assertThat(Metric.SAMPLES_F1.value(counts)).isZero();
    }

    @Test
    void emptyRowsLeftEmptyAreRightButUndefined() {
        LabelCounts counts = counts(DecisionRule.threshold(0.5f), new float[4], new float[4], 2);
        assertThat(Metric.SUBSET_ACCURACY.value(counts)).isEqualTo(1);
        assertThat(Metric.WEIGHTED_F1.value(counts)).isZero();
        for (Average average : Average.values()) {
            for (OverlapScore score : SCORES) {
                assertThat(score.of(counts, average, 0)).isZero();
                assertThat(score.of(counts, average, 1)).isEqualTo(1);
                assertThat(score.of(counts, average, Double.NaN)).isNaN();
            }
        }
    }

    @Test
    void labelKindsAreHeld() {
        assertThat(Metric.CATEGORICAL_ACCURACY.fits(LabelKind.MULTI_LABEL)).isFalse();
        assertThat(Metric.SUBSET_ACCURACY.fits(LabelKind.SINGLE_LABEL)).isFalse();
        assertThat(Metric.MACRO_F1.fits(LabelKind.SINGLE_LABEL)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metric.CATEGORICAL_ACCURACY.value(Covers.counts()))
                .withMessage(
                        "CATEGORICAL_ACCURACY has no meaning for MULTI_LABEL predictions; it fits [SINGLE_LABEL]");
    }

    @Test
    void zeroDivisionIsAScore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OverlapScore.F1.of(Covers.counts(), Average.MACRO, 2))
                .withMessageContaining("zeroDivision is 2.0");
    }
}
