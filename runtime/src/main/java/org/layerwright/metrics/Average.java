package org.layerwright.metrics;

import java.util.function.IntToLongFunction;

/**
 * How a score of several labels becomes one number; names and meanings are scikit-learn's. On
 * single-label data {@link #MICRO} and {@link #SAMPLES} precision, recall and F1 are the accuracy.
 */
public enum Average {
    /**
     * The score of the counts summed over labels: every cell weighs the same, so frequent labels
     * rule. Good numbers may hide a rare label that is never found.
     */
    MICRO {
        @Override
        double of(Averaged score) {
            return score.pooled();
        }
    },

    /**
     * The plain mean of the labels' scores: every label weighs the same, however rare. A label with
     * a handful of rows moves it as much as any other, so it is noisy on small data. A label that
     * is unknown in every row has no score and is left out.
     */
    MACRO {
        @Override
        double of(Averaged score) {
            return weightedMean(score, label -> 1);
        }
    },

    /**
     * The mean of the labels' scores weighted with their support (true rows). As with {@link
     * #MICRO}, frequent labels rule; the F1 may lie outside the range between precision and recall.
     * Where no row has a label, the weights are all zero and it is the plain mean.
     */
    WEIGHTED {
        @Override
        double of(Averaged score) {
            double mean = weightedMean(score, score::support);
            return Double.isNaN(mean) ? MACRO.of(score) : mean;
        }
    },

    /**
     * The mean of the rows' scores, each over the known labels of its row: every row weighs the
     * same. A row without labels that is rightly left without predictions is 0/0: with {@code
     * zeroDivision} 0 it lowers the score although nothing is wrong.
     */
    SAMPLES {
        @Override
        double of(Averaged score) {
            return score.meanOverRows();
        }
    };

    /** The average, or what the score has for a mean of nothing. */
    double combine(Averaged score) {
        double value = of(score);
        return Double.isNaN(value) ? score.undefined() : value;
    }

    abstract double of(Averaged score);

    /** NaN if all weights are 0. */
    private static double weightedMean(Averaged score, IntToLongFunction weightOf) {
        double sum = 0;
        long weights = 0;
        for (int label = 0; label < score.labels(); label++) {
            double value = score.ofLabel(label);
            if (!Double.isNaN(value)) {
                long weight = weightOf.applyAsLong(label);
                sum += weight * value;
                weights += weight;
            }
        }
        return weights == 0 ? Double.NaN : sum / weights;
    }
}
