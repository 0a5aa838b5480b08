package org.layerwright.metrics;

import java.util.stream.IntStream;

/**
 * Matthews's correlation coefficient (Matthews 1975; of several classes Gorodkin 2004): how far
 * prediction and truth go together, in [-1, 1]. 1 is all right, 0 no better than chance, -1 all
 * wrong. It is undefined where only one thing is predicted or only one is true; the caller says
 * what stands for that (scikit-learn: 0).
 */
public final class MatthewsCorrelation {
    private MatthewsCorrelation() {}

    /**
     * The correlation of one label's decisions with its truth: (TP TN - FP FN) / sqrt((TP + FP) (TP
     * + FN) (TN + FP) (TN + FN)).
     *
     * @param counts what was counted
     * @param label index of the label
     * @param zeroDivision the value of 0/0, in [-1, 1] or NaN
     * @return in [-1, 1], or {@code zeroDivision}
     * @throws IllegalArgumentException if {@code zeroDivision} is outside [-1, 1]
     */
    public static double of(LabelCounts counts, int label, double zeroDivision) {
        ZeroDivision.checkCorrelation(zeroDivision);
        double known = counts.known(label);
        double predicted = counts.predicted(label);
        double support = counts.support(label);
        return quotient(
                counts.truePositives(label) * known - predicted * support,
                predicted * (known - predicted),
                support * (known - support),
                zeroDivision);
    }

    /**
     * The plain mean of the labels' correlations, labels that no row knows left out.
     *
     * @param counts what was counted
     * @param zeroDivision the value of 0/0: in [-1, 1], or NaN to leave such labels out
     * @return in [-1, 1]; {@code zeroDivision} where there is nothing to average
     * @throws IllegalArgumentException if {@code zeroDivision} is outside [-1, 1]
     */
    public static double macro(LabelCounts counts, double zeroDivision) {
        ZeroDivision.checkCorrelation(zeroDivision);
        return IntStream.range(0, counts.labels())
                .filter(label -> counts.known(label) > 0)
                .mapToDouble(label -> of(counts, label, zeroDivision))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(zeroDivision);
    }

    /**
     * The correlation over all classes of single-label data: with N rows, C of them right, class k
     * predicted p(k) times and true t(k) times, (C N - sum p t) / sqrt((N^2 - sum p^2) (N^2 - sum
     * t^2)). The least possible value lies between -1 and 0.
     *
     * @param counts what was counted by {@link DecisionRule#argmax}
     * @param zeroDivision the value of 0/0, in [-1, 1] or NaN
     * @return in [-1, 1], or {@code zeroDivision}
     * @throws IllegalArgumentException if {@code zeroDivision} is outside [-1, 1] or the counts are
     *     of multi-label data
     */
    public static double ofClasses(LabelCounts counts, double zeroDivision) {
        ZeroDivision.checkCorrelation(zeroDivision);
        if (counts.rule().labelKind() != LabelKind.SINGLE_LABEL) {
            throw new IllegalArgumentException(
                    "counts by " + counts.rule() + " have no classes; ask label by label");
        }
        double rows = counts.rows();
        double right = 0;
        double together = 0;
        double predictedSquares = 0;
        double trueSquares = 0;
        for (int label = 0; label < counts.labels(); label++) {
            double predicted = counts.predicted(label);
            double support = counts.support(label);
            right += counts.truePositives(label);
            together += predicted * support;
            predictedSquares += predicted * predicted;
            trueSquares += support * support;
        }
        return quotient(
                right * rows - together,
                rows * rows - predictedSquares,
                rows * rows - trueSquares,
                zeroDivision);
    }

    private static double quotient(
            double covariance, double predicted, double actual, double zeroDivision) {
        return predicted == 0 || actual == 0
                ? zeroDivision
                : covariance / Math.sqrt(predicted * actual);
    }
}
