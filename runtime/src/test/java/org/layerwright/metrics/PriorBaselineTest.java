package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class PriorBaselineTest {
    private static final DecisionRule HALF = DecisionRule.threshold(0.5f);

    @Test
    void priorIsTheLabelFrequency() {
        PriorBaseline baseline =
                PriorBaseline.ofTargets(new float[] {1, 0, 1, 1, 1, 0, 0, 0}, 4, 2);
        assertThat(baseline.probabilities()).containsExactly(0.75f, 0.25f);
    }

    /** Label 0 is predicted in every row, label 1 in none; validation rows are 10, 01, 11. */
    @Test
    void multiLabel() {
        PriorBaseline baseline = new PriorBaseline(0.75f, 0.25f);
        float[] validation = {1, 0, 0, 1, 1, 1};
        LabelCounts counts = baseline.counts(validation, 3, HALF);
        assertThat(counts.truePositives(0)).isEqualTo(2);
        assertThat(counts.falsePositives(0)).isEqualTo(1);
        assertThat(counts.falseNegatives(1)).isEqualTo(2);
        assertThat(Metric.HAMMING_LOSS.value(counts)).isEqualTo(0.5);
        assertThat(Metric.MACRO_F1.value(counts)).isEqualTo(0.4);
        ScoredLabels scores = baseline.scores(validation, 3);
        assertThat(RankingArea.AVERAGE_PRECISION.of(scores, 0, Double.NaN)).isEqualTo(2.0 / 3);
        assertThat(scores.baseRate(0)).isEqualTo(2.0 / 3);
    }

    @Test
    void rareLabelsAreNeverPredicted() {
        LabelCounts counts =
                PriorBaseline.ofTargets(Covers.targets(), Covers.ROWS, Covers.LABELS)
                        .counts(Covers.targets(), Covers.ROWS, HALF);
        // No label is in more than half of the rows: the Hamming loss is the mean base rate, 12 of
        // 32 cells.
        assertThat(Metric.HAMMING_LOSS.value(counts)).isEqualTo(0.375);
        assertThat(Metric.SUBSET_ACCURACY.value(counts)).isEqualTo(0.125);
        assertThat(Metric.MICRO_F1.value(counts)).isZero();
    }

    @Test
    void singleLabelNamesTheMostFrequent() {
        LabelCounts counts =
                new PriorBaseline(0.3f, 0.5f, 0.2f)
                        .counts(
                                new float[] {0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1},
                                4,
                                DecisionRule.argmax());
        assertThat(counts.predicted(1)).isEqualTo(4);
        assertThat(Metric.CATEGORICAL_ACCURACY.value(counts)).isEqualTo(0.5);
    }

    @Test
    void priorCannotBeChangedFromOutside() {
        float[] given = {0.75f, 0.25f};
        PriorBaseline baseline = new PriorBaseline(given);
        given[0] = 0;
        baseline.probabilities()[1] = 0;
        assertThat(baseline.probabilities()).containsExactly(0.75f, 0.25f);
    }

    @Test
    void badInputIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PriorBaseline());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriorBaseline(0.5f, Float.NaN))
                .withMessageStartingWith("prior of label 1 is NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorBaseline.ofTargets(new float[0], 0, 2))
                .withMessageContaining("at least 1 row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriorBaseline(0.5f).counts(new float[3], 2, HALF))
                .withMessageContaining("holds 3 values; 2 rows of 1 labels need 2");
    }
}
