package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values were computed with scikit-learn 1.9.1 from the same numbers as float32. */
final class ScikitLearnTest {
    private static final Offset<Double> ROUNDING = within(1e-12);

    /** precision_score, recall_score, f1_score with average and zero_division. */
    @ParameterizedTest
    @CsvSource({
        "0,   MICRO,    0.6153846153846154, 0.6666666666666666, 0.64",
        "0,   MACRO,    0.4666666666666667, 0.5,                0.47619047619047616",
        "0,   WEIGHTED, 0.6222222222222222, 0.6666666666666666, 0.6349206349206349",
        "0,   SAMPLES,  0.5,                0.5833333333333333, 0.5166666666666666",
        "1,   MICRO,    0.6153846153846154, 0.6666666666666666, 0.64",
        "1,   MACRO,    0.7166666666666667, 0.75,               0.7261904761904762",
        "1,   WEIGHTED, 0.6222222222222222, 0.6666666666666666, 0.6349206349206349",
        "1,   SAMPLES,  0.625,              0.7083333333333333, 0.6416666666666666",
        "NaN, MICRO,    0.6153846153846154, 0.6666666666666666, 0.64",
        "NaN, MACRO,    0.6222222222222222, 0.6666666666666666, 0.6349206349206349",
        "NaN, WEIGHTED, 0.6222222222222222, 0.6666666666666666, 0.6349206349206349",
        "NaN, SAMPLES,  0.5714285714285714, 0.6666666666666666, 0.5904761904761904",
    })
    void averages(
            double zeroDivision, Average average, double precision, double recall, double f1) {
        LabelCounts counts = Covers.counts();
        assertThat(OverlapScore.PRECISION.of(counts, average, zeroDivision))
                .isCloseTo(precision, ROUNDING);
        assertThat(OverlapScore.RECALL.of(counts, average, zeroDivision))
                .isCloseTo(recall, ROUNDING);
        assertThat(OverlapScore.F1.of(counts, average, zeroDivision)).isCloseTo(f1, ROUNDING);
    }

    /**
     * average=None, zero_division=0, and average_precision_score; the last label has no positives.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 0.6,                0.75, 0.6666666666666666, 0.8303571428571428",
        "1, 0.6,                0.75, 0.6666666666666666, 0.6916666666666667",
        "2, 0.6666666666666666, 0.5,  0.5714285714285714, 0.7291666666666666",
        "3, 0.0,                0.0,  0.0,                NaN",
    })
    void perLabel(int label, double precision, double recall, double f1, double averagePrecision) {
        LabelCounts counts = Covers.counts();
        assertThat(OverlapScore.PRECISION.of(counts, label, 0)).isCloseTo(precision, ROUNDING);
        assertThat(OverlapScore.RECALL.of(counts, label, 0)).isCloseTo(recall, ROUNDING);
        assertThat(OverlapScore.F1.of(counts, label, 0)).isCloseTo(f1, ROUNDING);
        assertThat(RankingArea.AVERAGE_PRECISION.of(Covers.scores(), label, Double.NaN))
                .isCloseTo(averagePrecision, ROUNDING);
    }

    /** accuracy_score and hamming_loss. */
    @Test
    void cellsAndRows() {
        assertThat(Metric.SUBSET_ACCURACY.value(Covers.counts())).isCloseTo(0.25, ROUNDING);
        assertThat(Metric.HAMMING_LOSS.value(Covers.counts())).isCloseTo(0.28125, ROUNDING);
    }

    /** precision_recall_curve without its last point (1, 0), read backwards. */
    @Test
    void curveWithTiedScores() {
        assertThat(Covers.scores().precisionRecallCurve(2).points())
                .containsExactly(
                        new PrecisionRecallCurve.Point(0.8f, 1.0, 0.25),
                        new PrecisionRecallCurve.Point(0.6f, 2.0 / 3, 0.5),
                        new PrecisionRecallCurve.Point(0.5f, 0.75, 0.75),
                        new PrecisionRecallCurve.Point(0.4f, 0.6, 0.75),
                        new PrecisionRecallCurve.Point(0.3f, 0.5, 0.75),
                        new PrecisionRecallCurve.Point(0.2f, 3.0 / 7, 0.75),
                        new PrecisionRecallCurve.Point(0.1f, 0.5, 1.0));
    }

    /**
     * accuracy_score, balanced_accuracy_score and averages of numpy's argmax, which also takes the
     * first of equals.
     */
    @Test
    void singleLabel() {
        LabelCounts counts = new LabelCounts(3, DecisionRule.argmax());
        counts.addBatch(
                new float[] {
                    .5f, .3f, .2f, //
                    .4f, .4f, .2f, //
                    .1f, .2f, .7f, //
                    .3f, .3f, .4f, //
                    .2f, .6f, .2f, //
                    .1f, .1f, .8f, //
                    .6f, .3f, .1f
                },
                new float[] {1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0},
                7);
        assertThat(Metric.CATEGORICAL_ACCURACY.value(counts))
                .isCloseTo(0.5714285714285714, ROUNDING);
        assertThat(Metric.MICRO_F1.value(counts)).isCloseTo(0.5714285714285714, ROUNDING);
        assertThat(Metric.MACRO_RECALL.value(counts)).isCloseTo(0.6666666666666666, ROUNDING);
        assertThat(Metric.MACRO_F1.value(counts)).isCloseTo(0.5555555555555555, ROUNDING);
        assertThat(Metric.WEIGHTED_PRECISION.value(counts)).isCloseTo(0.7619047619047619, ROUNDING);
        assertThat(Metric.WEIGHTED_F1.value(counts)).isCloseTo(0.5714285714285714, ROUNDING);
    }
}
