package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

final class LabelCountsTest {
    private static final DecisionRule HALF = DecisionRule.threshold(0.5f);

    /** Counted by hand from the table in {@link Covers}. */
    @Test
    void countsByHand() {
        LabelCounts counts = Covers.counts();
        long[][] expected = {{3, 2, 1, 2}, {3, 2, 1, 2}, {2, 1, 2, 3}, {0, 0, 0, 8}};
        for (int label = 0; label < 4; label++) {
            assertThat(
                            new long[] {
                                counts.truePositives(label),
                                counts.falsePositives(label),
                                counts.falseNegatives(label),
                                counts.trueNegatives(label)
                            })
                    .as("TP, FP, FN, TN of label %d", label)
                    .containsExactly(expected[label]);
        }
        assertThat(counts.rows()).isEqualTo(8);
        assertThat(counts.rowsAllRight()).isEqualTo(2);
        assertThat(counts.wrongCells()).isEqualTo(9);
        assertThat(counts.support(2)).isEqualTo(4);
        assertThat(counts.predicted(2)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 7})
    void batchSizeChangesNothing(int batchSize) {
        LabelCounts batched = new LabelCounts(Covers.LABELS, HALF);
        for (int start = 0; start < Covers.ROWS; start += batchSize) {
            addRows(batched, start, Math.min(Covers.ROWS, start + batchSize));
        }
        assertSame(batched, Covers.counts());
    }

    @Test
    void mergedEqualsOnePass() {
        LabelCounts first = new LabelCounts(Covers.LABELS, HALF);
        addRows(first, 0, 3);
        LabelCounts second = new LabelCounts(Covers.LABELS, HALF);
        addRows(second, 3, Covers.ROWS);
        first.merge(second);
        assertSame(first, Covers.counts());
        assertThat(second.rows()).isEqualTo(5);
    }

    @Test
    void rowByRowEqualsBatch() {
        LabelCounts rows = new LabelCounts(2, HALF);
        rows.addRow(new float[] {0.9f, 0.1f}, new float[] {1, 1});
        rows.addRow(new float[] {0.9f, 0.8f}, new float[] {0, 1});
        LabelCounts batch = new LabelCounts(2, HALF);
        batch.addBatch(new float[] {0.9f, 0.1f, 0.9f, 0.8f}, new float[] {1, 1, 0, 1}, 2);
        assertSame(rows, batch);
    }

    @Test
    void emptyBatchCountsNothing() {
        LabelCounts counts = new LabelCounts(2, HALF);
        counts.addBatch(new float[0], new float[0], 0);
        assertThat(counts.rows()).isZero();
    }

    @Test
    void nanIsNamedAndTheBatchLeftOut() {
        LabelCounts counts = Covers.counts();
        float[] probabilities = {.9f, .1f, .9f, .1f, .9f, Float.NaN, .9f, .1f};
        float[] targets = {1, 0, 1, 0, 1, 0, 1, 0};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.addBatch(probabilities, targets, 2))
                .withMessageStartingWith("probability of row 9, label 1 is NaN");
        assertSame(counts, Covers.counts());
    }

    @Test
    void logitsAreRefused() {
        LabelCounts counts = new LabelCounts(2, HALF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.addRow(new float[] {0.5f, -2.5f}, new float[] {1, 0}))
                .withMessage(
                        "probability of row 0, label 1 is -2.5; it must be in [0, 1]: pass probabilities, not logits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.addRow(new float[] {1.5f, 0.5f}, new float[] {1, 0}))
                .withMessageContaining("row 0, label 0 is 1.5");
    }

    @Test
    void softTargetsAreRefused() {
        LabelCounts counts = new LabelCounts(2, HALF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.addRow(new float[] {0.5f, 0.5f}, new float[] {1, 0.1f}))
                .withMessage(
                        "target of row 0, label 1 is 0.1; it must be 0, 1 or, where unknown, NaN");
    }

    @Test
    void wrongLengthsAreNamed() {
        LabelCounts counts = new LabelCounts(2, HALF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.addBatch(new float[5], new float[6], 3))
                .withMessage("probabilities holds 5 values; 3 rows of 2 labels need 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.addRow(new float[2], new float[3]))
                .withMessage("targets holds 3 values; 1 rows of 2 labels need 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.addBatch(new float[0], new float[0], -1))
                .withMessageContaining("rows is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelCounts(0, HALF))
                .withMessage("labels is 0; it must be at least 1");
    }

    @Test
    void singleLabelTargetsAreOneHot() {
        LabelCounts counts = new LabelCounts(2, DecisionRule.argmax());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                counts.addBatch(
                                        new float[] {.3f, .7f, .5f, .5f},
                                        new float[] {1, 0, 1, 1},
                                        2))
                .withMessage(
                        "targets of row 1 name 2 labels; single-label data needs exactly one a row");
        assertThat(counts.rows()).isZero();
    }

    @Test
    void unlikeCountsDoNotMerge() {
        LabelCounts counts = Covers.counts();
        assertThatIllegalArgumentException().isThrownBy(() -> counts.merge(counts));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.merge(new LabelCounts(3, HALF)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                counts.merge(
                                        new LabelCounts(
                                                Covers.LABELS, DecisionRule.threshold(0.4f))))
                .withMessageContaining("0.4");
    }

    private static void addRows(LabelCounts counts, int from, int to) {
        counts.addBatch(
                Arrays.copyOfRange(
                        Covers.probabilities(), from * Covers.LABELS, to * Covers.LABELS),
                Arrays.copyOfRange(Covers.targets(), from * Covers.LABELS, to * Covers.LABELS),
                to - from);
    }

    /** Equal to the bit, samples averages included. */
    private static void assertSame(LabelCounts actual, LabelCounts expected) {
        assertThat(actual.rows()).isEqualTo(expected.rows());
        assertThat(actual.rowsAllRight()).isEqualTo(expected.rowsAllRight());
        for (int label = 0; label < expected.labels(); label++) {
            assertThat(actual.truePositives(label)).isEqualTo(expected.truePositives(label));
            assertThat(actual.predicted(label)).isEqualTo(expected.predicted(label));
            assertThat(actual.support(label)).isEqualTo(expected.support(label));
        }
        for (OverlapScore score : List.of(OverlapScore.F1, OverlapScore.JACCARD)) {
            assertThat(score.of(actual, Average.SAMPLES, 1))
                    .isEqualTo(score.of(expected, Average.SAMPLES, 1));
        }
    }
}
