package org.layerwright.metrics;

import java.util.function.IntToLongFunction;

/**
 * How a score of several labels becomes one number; names and meanings are scikit-learn's.
 * Single-label data makes {@link #MICRO} and {@link #SAMPLES} equal to the accuracy.
 */
public enum Average {
    /**
     * The score of the counts summed over labels: every cell weighs the same, so frequent labels
     * rule. Good numbers may hide a rare label that is never found.
     */
    MICRO {
        @Override
        double combine(PrecisionRecall score, LabelCounts counts, double zeroDivision) {
            long truePositives = 0;
            long predicted = 0;
            long support = 0;
            for (int label = 0; label < counts.labels(); label++) {
                truePositives += counts.truePositives(label);
                predicted += counts.predicted(label);
                support += counts.support(label);
            }
            return score.ratio(truePositives, predicted, support, zeroDivision);
        }
    },

    /**
     * The plain mean of the labels' scores: every label weighs the same, however rare. A label with
     * a handful of rows moves it as much as any other, so it is noisy on small data. A label that
     * is unknown in every row has no score and is left out.
     */
    MACRO {
        @Override
        double combine(PrecisionRecall score, LabelCounts counts, double zeroDivision) {
            return weightedMean(score, counts, zeroDivision, label -> 1);
        }
    },

    /**
     * The mean of the labels' scores weighted with their support (true rows). As with {@link
     * #MICRO}, frequent labels rule; the F1 may lie outside the range between precision and recall.
     * Where no row has a label, the weights are all zero and the value is {@code zeroDivision}.
     */
    WEIGHTED {
        @Override
        double combine(PrecisionRecall score, LabelCounts counts, double zeroDivision) {
            return weightedMean(score, counts, zeroDivision, counts::support);
        }
    },

    /**
     * The mean of the rows' scores, each over the known labels of its row: every row weighs the
     * same. A row without labels that is rightly left without predictions is 0/0: with {@code
     * zeroDivision} 0 it lowers the score although nothing is wrong.
     */
    SAMPLES {
        @Override
        double combine(PrecisionRecall score, LabelCounts counts, double zeroDivision) {
            return counts.rowTally(score).mean(zeroDivision);
        }
    };

    abstract double combine(PrecisionRecall score, LabelCounts counts, double zeroDivision);

    private static double weightedMean(
            PrecisionRecall score,
            LabelCounts counts,
            double zeroDivision,
            IntToLongFunction weightOf) {
        double sum = 0;
        long weights = 0;
        for (int label = 0; label < counts.labels(); label++) {
            double value = score.of(counts, label, zeroDivision);
            if (counts.known(label) > 0 && !Double.isNaN(value)) {
                long weight = weightOf.applyAsLong(label);
                sum += weight * value;
                weights += weight;
            }
        }
        return weights == 0 ? zeroDivision : sum / weights;
    }
}
