package org.layerwright.metrics;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How well each row's labels are ordered. */
final class RowRanking {
    private RowRanking() {}

    static double coverageError(ScoredLabels scores) {
        return mean(scores, row -> scores.ofRow(row).depthOfAllTrue());
    }

    static double rankingLoss(ScoredLabels scores) {
        return mean(
                scores,
                row -> {
                    double loss = scores.ofRow(row).pairsNotInOrder();
                    return Double.isNaN(loss) ? 0 : loss;
                });
    }

    static double oneError(ScoredLabels scores) {
        return mean(
                scores,
                row -> {
                    if (scores.ofRow(row).support() == 0) {
                        return Double.NaN;
                    }
                    return scores.isTrue(row, mostProbable(scores, row)) ? 0 : 1;
                });
    }

    /** The first of equally probable known labels. */
    static int mostProbable(ScoredLabels scores, int row) {
        int best = -1;
        for (int label = 0; label < scores.labels(); label++) {
            boolean better =
                    best < 0 || scores.probability(row, label) > scores.probability(row, best);
            if (scores.isKnown(row, label) && better) {
                best = label;
            }
        }
        return best;
    }

    /** The one true label of a row. */
    static int trueLabel(ScoredLabels scores, int row) {
        if (scores.ofRow(row).support() != 1) {
            throw new IllegalArgumentException(
                    "row %d has %d true labels; single-label data has exactly one a row"
                            .formatted(row, scores.ofRow(row).support()));
        }
        return IntStream.range(0, scores.labels())
                .filter(label -> scores.isTrue(row, label))
                .findFirst()
                .orElseThrow();
    }

    /** Of all rows but those of NaN; NaN without rows. */
    static double mean(ScoredLabels scores, IntToDoubleFunction ofRow) {
        return IntStream.range(0, scores.rows())
                .mapToDouble(ofRow)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
