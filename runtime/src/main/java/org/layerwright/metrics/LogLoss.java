package org.layerwright.metrics;

import java.util.stream.IntStream;

/** Minus the logarithm of the probability given to what is the case. */
final class LogLoss {
    /** scikit-learn's bound for doubles. */
    private static final double LEAST = Math.ulp(1.0);

    private LogLoss() {}

    static double binary(ScoredLabels scores) {
        return IntStream.range(0, scores.rows())
                .boxed()
                .flatMapToDouble(
                        row ->
                                IntStream.range(0, scores.labels())
                                        .filter(label -> scores.isKnown(row, label))
                                        .mapToDouble(
                                                label ->
                                                        of(
                                                                scores.probability(row, label),
                                                                scores.isTrue(row, label))))
                .average()
                .orElse(Double.NaN);
    }

    static double categorical(ScoredLabels scores) {
        return RowRanking.mean(
                scores,
                row -> of(scores.probability(row, RowRanking.trueLabel(scores, row)), true));
    }

    private static double of(double probability, boolean isTrue) {
        double held = Math.max(LEAST, Math.min(1 - LEAST, probability));
        return isTrue ? -Math.log(held) : -Math.log1p(-held);
    }
}
