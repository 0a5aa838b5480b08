package org.layerwright.metrics;

/**
 * How far predicted and true labels overlap, for one label or averaged, with the value of 0/0
 * stated by the caller: precision, recall, F-beta, Jaccard.
 *
 * <p>With TP, FP and FN the true positives, false positives and false negatives, each is a fraction
 * in [0, 1], larger is better. Where its denominator is 0 the score is undefined and {@code
 * zeroDivision} stands in: 0 (what Keras and scikit-learn use by default), 1, anything between, or
 * NaN, which leaves the undefined ones out of a mean.
 */
public final class OverlapScore {
    /**
     * TP / (TP + FP): of what was predicted, the part that is true. Undefined where nothing is
     * predicted. Says nothing about what was missed: predicting only the surest case gives 1.
     */
    public static final OverlapScore PRECISION = new OverlapScore("precision", 1, 1, 0, 0);

    /**
     * TP / (TP + FN): of what is true, the part that was predicted. Undefined where nothing is
     * true. Says nothing about false alarms: predicting everything gives 1.
     */
    public static final OverlapScore RECALL = new OverlapScore("recall", 1, 0, 1, 0);

    /**
     * 2 TP / (2 TP + FP + FN), the harmonic mean of precision and recall: {@link #fBeta} of 1.
     * Undefined only where nothing is true and nothing predicted (van Rijsbergen, Information
     * Retrieval, 1979). Keras adds 1e-7 to its denominators, so its values are lower by about that
     * much.
     */
    public static final OverlapScore F1 = new OverlapScore("F1", 2, 1, 1, 0);

    /**
     * TP / (TP + FP + FN): what is both true and predicted as part of what is either (Jaccard
     * 1912), also called intersection over union. It orders single labels as {@link #F1} does, F1 /
     * (2 - F1), but is never larger. Undefined only where nothing is true and nothing predicted.
     */
    public static final OverlapScore JACCARD = new OverlapScore("Jaccard", 1, 1, 1, 1);

    private final String name;
    private final double factor;
    private final double perPredicted;
    private final double perTrue;
    private final double countedTwice;

    /**
     * {@code factor TP / (perPredicted (TP + FP) + perTrue (TP + FN) - countedTwice TP)}: of whole
     * numbers all sums are exact.
     */
    private OverlapScore(
            String name, double factor, double perPredicted, double perTrue, double countedTwice) {
        this.name = name;
        this.factor = factor;
        this.perPredicted = perPredicted;
        this.perTrue = perTrue;
        this.countedTwice = countedTwice;
    }

    /**
     * Returns F-beta: (1 + beta^2) TP / ((1 + beta^2) TP + beta^2 FN + FP), the weighted harmonic
     * mean of precision and recall. Undefined only where nothing is true and nothing predicted.
     *
     * @param beta how many times as much recall counts as precision, above 0 and finite
     * @return the score
     * @throws IllegalArgumentException if beta is not
     */
    public static OverlapScore fBeta(double beta) {
        if (!(beta > 0 && beta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("beta must be above 0, not " + beta);
        }
        double weight = beta * beta;
        return new OverlapScore("F-beta with beta " + beta, 1 + weight, 1, weight, 0);
    }

    /**
     * Computes the score of one label.
     *
     * @param counts what was counted
     * @param label index of the label
     * @param zeroDivision the value of 0/0: in [0, 1], or NaN
     * @return the score, in [0, 1], or {@code zeroDivision}
     * @throws IllegalArgumentException if {@code zeroDivision} is outside [0, 1]
     * @throws IndexOutOfBoundsException if there is no such label
     */
    public double of(LabelCounts counts, int label, double zeroDivision) {
        ZeroDivision.checkScore(zeroDivision);
        return ratio(
                counts.truePositives(label),
                counts.predicted(label),
                counts.support(label),
                zeroDivision);
    }

    /**
     * Computes the score over all labels.
     *
     * @param counts what was counted
     * @param average how labels or rows are combined
     * @param zeroDivision the value of 0/0: in [0, 1], or NaN to leave undefined scores out of the
     *     mean
     * @return the score, in [0, 1]; {@code zeroDivision} where there is nothing to average
     * @throws IllegalArgumentException if {@code zeroDivision} is outside [0, 1]
     */
    public double of(LabelCounts counts, Average average, double zeroDivision) {
        ZeroDivision.checkScore(zeroDivision);
        return average.combine(new OverlapOfCounts(this, counts, zeroDivision));
    }

    double ratio(long truePositives, long predicted, long support, double zeroDivision) {
        double denominator =
                perPredicted * predicted + perTrue * support - countedTwice * truePositives;
        return denominator == 0 ? zeroDivision : factor * truePositives / denominator;
    }

    @Override
    public String toString() {
        return name;
    }
}
