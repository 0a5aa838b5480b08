package org.layerwright.metrics;

/**
 * What a label's threshold is chosen for: the threshold with the largest value wins. A function of
 * the label's own decisions; any of one's own will do.
 *
 * @see TunedThreshold
 */
@FunctionalInterface
public interface ThresholdObjective {
    /**
     * The value of one threshold.
     *
     * @param precision TP / (TP + FP), in [0, 1]
     * @param recall TP / (TP + FN), above 0 and at most 1
     * @param falsePositiveRate FP / (FP + TN), in [0, 1]; 0 if there are no negatives
     * @return larger is better; NaN if this threshold is out of the question
     */
    double value(double precision, double recall, double falsePositiveRate);

    /** F1, the harmonic mean of precision and recall: {@link #fBeta} with beta 1. */
    static ThresholdObjective f1() {
        return fBeta(1);
    }

    /**
     * F-beta: {@code (1 + beta^2) P R / (beta^2 P + R)}.
     *
     * @param beta how many times as much recall counts as precision, above 0
     * @throws IllegalArgumentException if it is not
     */
    static ThresholdObjective fBeta(double beta) {
        if (!(beta > 0 && beta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("beta must be above 0, not " + beta);
        }
        double weight = beta * beta;
        return (precision, recall, falsePositiveRate) ->
                (1 + weight) * precision * recall / (weight * precision + recall);
    }

    /**
     * Youden's J: recall minus false-positive rate (Youden 1950). Unlike F1 it does not depend on
     * how frequent the label is.
     */
    static ThresholdObjective youden() {
        return (precision, recall, falsePositiveRate) -> recall - falsePositiveRate;
    }

    /**
     * The most recall that leaves precision at {@code least} or more.
     *
     * @param least above 0 and at most 1
     * @throws IllegalArgumentException if it is not
     */
    static ThresholdObjective precisionAtLeast(double least) {
        if (!(least > 0 && least <= 1)) {
            throw new IllegalArgumentException(
                    "precision must be above 0 and at most 1, not " + least);
        }
        return (precision, recall, falsePositiveRate) -> precision >= least ? recall : Double.NaN;
    }
}
