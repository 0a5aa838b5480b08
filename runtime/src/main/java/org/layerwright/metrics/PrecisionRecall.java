package org.layerwright.metrics;

/**
 * Precision, recall and their harmonic mean, for one label or averaged, with the value of 0/0
 * stated by the caller.
 *
 * <p>With TP, FP and FN the true positives, false positives and false negatives, each is a fraction
 * in [0, 1], larger is better. Where its denominator is 0 the score is undefined and {@code
 * zeroDivision} stands in: 0 (what Keras and scikit-learn use by default), 1, anything between, or
 * NaN, which leaves the undefined ones out of a mean.
 */
public enum PrecisionRecall {
    /**
     * TP / (TP + FP): of what was predicted, the part that is true. Undefined where nothing is
     * predicted. Says nothing about what was missed: predicting only the surest case gives 1.
     */
    PRECISION {
        @Override
        long numerator(long truePositives) {
            return truePositives;
        }

        @Override
        long denominator(long predicted, long support) {
            return predicted;
        }
    },

    /**
     * TP / (TP + FN): of what is true, the part that was predicted. Undefined where nothing is
     * true. Says nothing about false alarms: predicting everything gives 1.
     */
    RECALL {
        @Override
        long numerator(long truePositives) {
            return truePositives;
        }

        @Override
        long denominator(long predicted, long support) {
            return support;
        }
    },

    /**
     * 2 TP / (2 TP + FP + FN), the harmonic mean of precision and recall. Undefined only where
     * nothing is true and nothing predicted (van Rijsbergen, Information Retrieval, 1979). Keras
     * adds 1e-7 to its denominators, so its values are lower by about that much.
     */
    F1 {
        @Override
        long numerator(long truePositives) {
            return 2 * truePositives;
        }

        @Override
        long denominator(long predicted, long support) {
            return predicted + support;
        }
    };

    abstract long numerator(long truePositives);

    abstract long denominator(long predicted, long support);

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
        checkZeroDivision(zeroDivision);
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
        checkZeroDivision(zeroDivision);
        return average.combine(this, counts, zeroDivision);
    }

    double ratio(long truePositives, long predicted, long support, double zeroDivision) {
        long denominator = denominator(predicted, support);
        return denominator == 0 ? zeroDivision : (double) numerator(truePositives) / denominator;
    }

    private static void checkZeroDivision(double zeroDivision) {
        if (zeroDivision < 0 || zeroDivision > 1) {
            throw new IllegalArgumentException(
                    "zeroDivision is "
                            + zeroDivision
                            + "; it stands for a score, so it must be in [0, 1], or NaN");
        }
    }
}
