package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

/** Seven rows of three classes, one of them unknown, one with a tie; counted by hand. */
final class ConfusionMatrixTest {
    private static final float NAN = Float.NaN;
    private static final float[] PROBABILITIES = {
        .5f, .3f, .2f, // 0 as 0
        .1f, .2f, .7f, // 0 as 2
        .2f, .2f, .6f, // 0 as 2
        .4f, .4f, .2f, // 1 as 0: the first of equals
        .1f, .8f, .1f, // 1 as 1
        .3f, .6f, .1f, // 1 as 1
        .9f, .1f, 0 // nobody knows
    };
    private static final float[] TARGETS = {
        1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, NAN, NAN, NAN
    };
    private static final long[][] COUNTS = {{1, 0, 2}, {1, 2, 0}, {0, 0, 0}};

    private static long[][] counts(ConfusionMatrix matrix) {
        long[][] counts = new long[matrix.classes()][matrix.classes()];
        for (int actual = 0; actual < counts.length; actual++) {
            for (int predicted = 0; predicted < counts.length; predicted++) {
                counts[actual][predicted] = matrix.count(actual, predicted);
            }
        }
        return counts;
    }

    @Test
    void countsByTrueAndPredictedClass() {
        ConfusionMatrix matrix = new ConfusionMatrix(3);
        matrix.addBatch(PROBABILITIES, TARGETS, 7);
        assertThat(counts(matrix)).isDeepEqualTo(COUNTS);
        assertThat(matrix.share(0, 2)).isEqualTo(2.0 / 3);
        assertThat(matrix.share(2, 0)).isNaN();
        assertThat(matrix.mostConfused(5))
                .containsExactly(
                        new ConfusionMatrix.Confusion(0, 2, 2),
                        new ConfusionMatrix.Confusion(1, 0, 1));
        assertThat(matrix.mostConfused(1)).hasSize(1);
    }

    @Test
    void batchesAndMergingChangeNothing() {
        ConfusionMatrix merged = new ConfusionMatrix(3);
        for (int row = 0; row < 7; row++) {
            ConfusionMatrix own = new ConfusionMatrix(3);
            own.addBatch(
                    Arrays.copyOfRange(PROBABILITIES, 3 * row, 3 * row + 3),
                    Arrays.copyOfRange(TARGETS, 3 * row, 3 * row + 3),
                    1);
            merged.merge(own);
        }
        assertThat(counts(merged)).isDeepEqualTo(COUNTS);
        ScoredLabels kept = new ScoredLabels(3);
        kept.addBatch(PROBABILITIES, TARGETS, 7);
        assertThat(counts(ConfusionMatrix.of(kept))).isDeepEqualTo(COUNTS);
    }

    @Test
    void whatHasNoMatrixIsRefused() {
        ConfusionMatrix matrix = new ConfusionMatrix(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.addBatch(new float[3], new float[] {1, 1, 0}, 1))
                .withMessageContaining("row 0 name 2 labels");
        assertThatIllegalArgumentException().isThrownBy(() -> matrix.merge(matrix));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.merge(new ConfusionMatrix(2)))
                .withMessageContaining("2 classes");
        assertThatIllegalArgumentException().isThrownBy(() -> new ConfusionMatrix(1));
        assertThat(counts(matrix)).isDeepEqualTo(new long[3][3]);
    }
}
