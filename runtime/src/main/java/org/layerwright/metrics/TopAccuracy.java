package org.layerwright.metrics;

/**
 * The part of the rows of single-label data whose true label is among the k most probable ones, in
 * [0, 1]. With k = 1 it is {@link Metric#CATEGORICAL_ACCURACY}. Chance gives k / L of L labels,
 * which is much where L is small. Of equally probable labels the first ones count, as there
 * (scikit-learn takes the last ones, Keras all of them).
 */
public final class TopAccuracy {
    private TopAccuracy() {}

    /**
     * Computes it.
     *
     * @param scores probabilities and truth, one true label a row
     * @param k how many labels may be named, at least 1; from L on it is 1
     * @return in [0, 1]; NaN without rows
     * @throws IllegalArgumentException if {@code k} is below 1 or a row does not have exactly one
     *     true label
     */
    public static double of(ScoredLabels scores, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k + "; it must be at least 1");
        }
        return RowRanking.mean(scores, row -> before(scores, row) < k ? 1 : 0);
    }

    /** How many labels come before the true one. */
    private static int before(ScoredLabels scores, int row) {
        int actual = RowRanking.trueLabel(scores, row);
        float own = scores.probability(row, actual);
        int before = 0;
        for (int label = 0; label < scores.labels(); label++) {
            float other = scores.probability(row, label);
            before += other > own || (other == own && label < actual) ? 1 : 0;
        }
        return before;
    }
}
