package org.layerwright.data.survey;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The spread of a quantity. A quantile is the smallest value that at least so large a share of the
 * values does not exceed; so each is a value that occurs. All are NaN where there is no value.
 *
 * @param min the smallest
 * @param low a quarter is not above it
 * @param median half is not above it
 * @param high three quarters are not above it
 * @param max the largest
 */
public record Quantiles(double min, double low, double median, double high, double max) {

    static Quantiles of(DoubleStream values) {
        double[] sorted = values.toArray();
        Arrays.sort(sorted);
        return new Quantiles(
                at(sorted, 0), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 1));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
