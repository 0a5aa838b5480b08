package org.layerwright.metrics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How much a metric would vary if other rows had been drawn from where these come from: rows are
 * drawn again with replacement, many times, and the metric computed of each draw (Efron and
 * Tibshirani, "An Introduction to the Bootstrap", 1993). What it cannot see is what all rows share:
 * rows that belong together (of one album, one patient) make the interval too narrow, and so does
 * having tuned anything on these rows. Below some 30 rows, or as many true rows of a label, it is
 * too narrow too.
 *
 * @param resamples how many draws, at least 1; 1000 are usual for an interval of 95 %
 * @param seed the draws depend on it and on the number of rows only
 */
public record Bootstrap(int resamples, long seed) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if {@code resamples} is below 1
     */
    public Bootstrap {
        if (resamples < 1) {
            throw new IllegalArgumentException(
                    "resamples is " + resamples + "; it must be at least 1");
        }
    }

    /**
     * The percentile interval of a metric.
     *
     * @param value the metric of all rows
     * @param low the value that (1 - level) / 2 of the draws stay below, interpolated between
     *     neighbours as numpy does; NaN if none had a value
     * @param high likewise above
     * @param defined of how many draws the metric has a value: one that has none, as when a rare
     *     label was not drawn, is left out
     */
    public record Interval(double value, double low, double high, int defined) {}

    /**
     * Computes an interval by score: {@code bootstrap.interval(scores,
     * ScoreMetric.MACRO_ROC_AUC::value, 0.95)}; of decisions {@code rows ->
     * Metric.MACRO_F1.value(rows.decidedBy(rule))}.
     *
     * @param scores probabilities and truth
     * @param metric a function of rows
     * @param level the part of the draws that the interval holds, above 0 and below 1
     * @return the interval
     * @throws IllegalArgumentException if there are no rows or {@code level} is not in its range
     */
    public Interval interval(
            ScoredLabels scores, ToDoubleFunction<ScoredLabels> metric, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level is " + level + "; it must be above 0 and below 1");
        }
        if (scores.rows() == 0) {
            throw new IllegalArgumentException("of no rows nothing can be drawn");
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[resamples];
        int defined = 0;
        for (int i = 0; i < resamples; i++) {
            int[] rows = random.ints(scores.rows(), 0, scores.rows()).toArray();
            double value = metric.applyAsDouble(scores.rowsOf(rows));
            if (!Double.isNaN(value)) {
                values[defined++] = value;
            }
        }
        Arrays.sort(values, 0, defined);
        double below = (1 - level) / 2;
        return new Interval(
                metric.applyAsDouble(scores),
                quantile(values, defined, below),
                quantile(values, defined, 1 - below),
                defined);
    }

    /** Of the first {@code count} values, which are sorted. */
    static double quantile(double[] values, int count, double part) {
        if (count == 0) {
            return Double.NaN;
        }
        double position = part * (count - 1);
        int lower = (int) position;
        int upper = Math.min(lower + 1, count - 1);
        return values[lower] + (position - lower) * (values[upper] - values[lower]);
    }
}
