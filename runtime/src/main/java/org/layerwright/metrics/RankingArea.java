package org.layerwright.metrics;

import java.util.stream.IntStream;

/**
 * How well scores put the true above the false, whatever the threshold, for one label or averaged.
 * Exact, equal scores taken together; Keras's {@code AUC} approximates by 200 thresholds.
 */
public enum RankingArea {
    /**
     * The area under the receiver operating characteristic: the probability that of a true and a
     * false row, drawn at random, the true one scores more, equal scores counting a half (Hanley
     * and McNeil 1982). In [0, 1]; 0.5 is chance. Undefined unless both true and false rows are
     * there. It does not depend on how frequent the label is, and so it misleads where labels are
     * rare: 0.95 may go with hundreds of false alarms for each hit. Read {@link #AVERAGE_PRECISION}
     * beside it.
     */
    ROC_AUC {
        @Override
        double of(SortedScores scores) {
            return scores.pairsInOrder();
        }
    },

    /**
     * {@link PrecisionRecallCurve#averagePrecision()}, in (0, 1]; chance is about the label's base
     * rate, so values of labels that differ in frequency cannot be compared. Undefined where
     * nothing is true.
     */
    AVERAGE_PRECISION {
        @Override
        double of(SortedScores scores) {
            return scores.precisionRecallCurve().averagePrecision();
        }
    };

    /** NaN if undefined. */
    abstract double of(SortedScores scores);

    /**
     * Computes the area of one label, over the rows that know it.
     *
     * @param scores probabilities and truth
     * @param label index of the label
     * @param zeroDivision what stands for an undefined area: in [0, 1], or NaN
     * @return in [0, 1], or {@code zeroDivision}
     * @throws IllegalArgumentException if {@code zeroDivision} is outside [0, 1]
     * @throws IndexOutOfBoundsException if there is no such label
     */
    public double of(ScoredLabels scores, int label, double zeroDivision) {
        ZeroDivision.checkScore(zeroDivision);
        return orElse(of(scores.ofLabel(label)), zeroDivision);
    }

    /**
     * Computes the area over all labels. {@link Average#MICRO} ranks all cells together, as one
     * threshold for all labels would part them; {@link Average#SAMPLES} ranks each row's labels
     * among themselves.
     *
     * @param scores probabilities and truth
     * @param average how labels or rows are combined
     * @param zeroDivision what stands for an undefined area: in [0, 1], or NaN to leave such labels
     *     or rows out of the mean (scikit-learn makes the mean NaN for {@link #ROC_AUC} and takes 0
     *     for {@link #AVERAGE_PRECISION})
     * @return in [0, 1]; {@code zeroDivision} where there is nothing to average
     * @throws IllegalArgumentException if {@code zeroDivision} is outside [0, 1]
     */
    public double of(ScoredLabels scores, Average average, double zeroDivision) {
        ZeroDivision.checkScore(zeroDivision);
        return average.combine(new AreaOfScores(this, scores, zeroDivision));
    }

    private static double orElse(double value, double undefined) {
        return Double.isNaN(value) ? undefined : value;
    }

    private record AreaOfScores(RankingArea area, ScoredLabels scores, double undefined)
            implements Averaged {
        @Override
        public int labels() {
            return scores.labels();
        }

        @Override
        public double ofLabel(int label) {
            return scores.known(label) == 0
                    ? Double.NaN
                    : orElse(area.of(scores.ofLabel(label)), undefined);
        }

        @Override
        public long support(int label) {
            return scores.support(label);
        }

        @Override
        public double pooled() {
            return area.of(scores.pooled());
        }

        @Override
        public double meanOverRows() {
            return IntStream.range(0, scores.rows())
                    .mapToDouble(row -> orElse(area.of(scores.ofRow(row)), undefined))
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(Double.NaN);
        }
    }
}
