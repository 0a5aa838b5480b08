package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

final class ScoredLabelsTest {

    private static ScoredLabels oneLabel(float[] probabilities, float[] targets) {
        ScoredLabels scores = new ScoredLabels(1);
        scores.addBatch(probabilities, targets, targets.length);
        return scores;
    }

    private static double averagePrecision(ScoredLabels scores, int label) {
        return RankingArea.AVERAGE_PRECISION.of(scores, label, Double.NaN);
    }

    /** By falling score: hit, miss, hit: (1/1 + 2/3) / 2. */
    @Test
    void averagePrecisionByHand() {
        ScoredLabels scores = oneLabel(new float[] {.2f, .9f, .6f}, new float[] {1, 1, 0});
        assertThat(averagePrecision(scores, 0)).isCloseTo(5.0 / 6, within(1e-15));
        assertThat(scores.precisionRecallCurve(0).points())
                .containsExactly(
                        new PrecisionRecallCurve.Point(.9f, 1, .5),
                        new PrecisionRecallCurve.Point(.6f, .5, .5),
                        new PrecisionRecallCurve.Point(.2f, 2.0 / 3, 1));
    }

    @Test
    void perfectRankingIsOneAndEqualScoresGiveTheBaseRate() {
        assertThat(
                        averagePrecision(
                                oneLabel(
                                        new float[] {.4f, .3f, .2f, .1f}, new float[] {1, 1, 0, 0}),
                                0))
                .isEqualTo(1);
        ScoredLabels equal = oneLabel(new float[] {.3f, .3f, .3f, .3f}, new float[] {0, 0, 0, 1});
        assertThat(averagePrecision(equal, 0)).isEqualTo(0.25).isEqualTo(equal.baseRate(0));
        assertThat(equal.precisionRecallCurve(0).points()).hasSize(1);
    }

    @Test
    void zeroAndMinusZeroAreEqualScores() {
        assertThat(averagePrecision(oneLabel(new float[] {-0f, 0f}, new float[] {0, 1}), 0))
                .isEqualTo(0.5);
    }

    @Test
    void withoutPositivesNothingIsDefined() {
        ScoredLabels scores = Covers.scores();
        assertThat(averagePrecision(scores, 3)).isNaN();
        assertThat(scores.precisionRecallCurve(3).points()).isEmpty();
        assertThat(scores.baseRate(3)).isZero();
        // Labels 0 to 2 from scikit-learn 1.9.1, label 3 left out.
        assertThat(RankingArea.AVERAGE_PRECISION.of(scores, Average.MACRO, Double.NaN))
                .isCloseTo(
                        (0.8303571428571428 + 0.6916666666666667 + 0.7291666666666666) / 3,
                        within(1e-12));
    }

    @Test
    void withoutRowsNothingIsDefined() {
        ScoredLabels scores = new ScoredLabels(2);
        assertThat(scores.rows()).isZero();
        assertThat(scores.baseRate(1)).isNaN();
        assertThat(averagePrecision(scores, 1)).isNaN();
        assertThat(RankingArea.AVERAGE_PRECISION.of(scores, Average.MACRO, Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7})
    void batchesWithAShortLastOneEqualTheWhole(int batchSize) {
        ScoredLabels batched = new ScoredLabels(Covers.LABELS);
        for (int start = 0; start < Covers.ROWS; start += batchSize) {
            addRows(batched, start, Math.min(Covers.ROWS, start + batchSize));
        }
        assertSame(batched);
    }

    @Test
    void mergedEqualsOnePass() {
        ScoredLabels first = new ScoredLabels(Covers.LABELS);
        addRows(first, 0, 3);
        ScoredLabels second = new ScoredLabels(Covers.LABELS);
        addRows(second, 3, Covers.ROWS);
        first.merge(second);
        assertSame(first);
        assertThat(second.rows()).isEqualTo(5);
    }

    @Test
    void badRowsAreRefusedWhole() {
        ScoredLabels scores = Covers.scores();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> scores.addRow(new float[] {.1f, .1f, .1f, Float.NaN}, new float[4]))
                .withMessageStartingWith("probability of row 8, label 3 is NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.addRow(new float[3], new float[4]))
                .withMessage("probabilities holds 3 values; 1 rows of 4 labels need 4");
        assertSame(scores);
    }

    @Test
    void unlikeRowsDoNotMerge() {
        ScoredLabels scores = Covers.scores();
        assertThatIllegalArgumentException().isThrownBy(() -> scores.merge(scores));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.merge(new ScoredLabels(3)))
                .withMessageContaining("3 labels cannot be merged into rows of 4 labels");
    }

    @Test
    void unknownLabelIsAnError() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> averagePrecision(Covers.scores(), 4));
    }

    private static void addRows(ScoredLabels scores, int from, int to) {
        scores.addBatch(
                Arrays.copyOfRange(
                        Covers.probabilities(), from * Covers.LABELS, to * Covers.LABELS),
                Arrays.copyOfRange(Covers.targets(), from * Covers.LABELS, to * Covers.LABELS),
                to - from);
    }

    private static void assertSame(ScoredLabels actual) {
        assertThat(actual.rows()).isEqualTo(Covers.ROWS);
        for (int label = 0; label < Covers.LABELS; label++) {
            assertThat(actual.precisionRecallCurve(label))
                    .isEqualTo(Covers.scores().precisionRecallCurve(label));
            assertThat(actual.baseRate(label)).isEqualTo(Covers.scores().baseRate(label));
        }
    }
}
