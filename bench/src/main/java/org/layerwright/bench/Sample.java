package org.layerwright.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * Repeated measurements of one quantity.
 *
 * @param values in the order in which they were taken
 */
@SuppressWarnings("ArrayRecordComponent") // made here, read here
record Sample(double[] values) {

    /** The middle value, which a few disturbed rounds do not move. */
    double median() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double min() {
        return Arrays.stream(values).min().orElseThrow();
    }

    double max() {
        return Arrays.stream(values).max().orElseThrow();
    }

    /** Each value through {@code change}. */
    Sample map(DoubleUnaryOperator change) {
        return new Sample(Arrays.stream(values).map(change).toArray());
    }

    /** This sample over {@code other}, round by round. */
    Sample over(Sample other) {
        double[] ratios = new double[values.length];
        Arrays.setAll(ratios, i -> values[i] / other.values[i]);
        return new Sample(ratios);
    }

    /** A row of a result: the median, with the extremes in words. */
    Figure figure(String name, String unit) {
        return new Figure(
                name,
                median(),
                unit,
                String.format(
                        Locale.ROOT,
                        "%s to %s in %d rounds",
                        Figure.text(min()),
                        Figure.text(max()),
                        values.length));
    }
}
