package org.layerwright.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A named line of points. A y that is not a number, infinite, or beyond 1e100 is a gap in the line.
 *
 * @param name the line's name
 * @param note a figure beside the name in the legend, such as {@code AP 0.83}; may be empty
 * @param xs positions, ascending
 * @param ys values, as many as positions
 */
public record Series(String name, String note, List<Double> xs, List<Double> ys) {

    private static final double LARGEST = 1e100;

    public Series {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        if (xs.size() != ys.size()) {
            throw new IllegalArgumentException(
                    "Series " + name + " has " + xs.size() + " x for " + ys.size() + " y");
        }
        for (int i = 0; i < xs.size(); i++) {
            if (!drawable(xs.get(i)) || (i > 0 && xs.get(i) < xs.get(i - 1))) {
                throw new IllegalArgumentException(
                        "Series " + name + ": x must ascend, but number " + i + " is " + xs.get(i));
            }
        }
    }

    /** Values at 1, 2, 3 and so on: one for each epoch. */
    public static Series of(String name, double... values) {
        return of(
                name,
                "",
                IntStream.rangeClosed(1, values.length).asDoubleStream().toArray(),
                values);
    }

    /** Points with ascending x. */
    public static Series of(String name, String note, double[] xs, double[] ys) {
        return new Series(name, note, boxed(xs), boxed(ys));
    }

    /** Whether a chart can show this number. */
    static boolean drawable(double value) {
        return Math.abs(value) < LARGEST;
    }

    DoubleStream positions() {
        return xs.stream().mapToDouble(Double::doubleValue);
    }

    DoubleStream drawableXs() {
        return points().mapToDouble(xs::get);
    }

    DoubleStream drawableYs() {
        return points().mapToDouble(ys::get);
    }

    /** The y at {@code x}, between two points on the straight line; NaN where there is none. */
    double at(double x) {
        int next = 0;
        while (next < xs.size() && xs.get(next) < x) {
            next++;
        }
        if (next == xs.size()) {
            return Double.NaN;
        }
        if (xs.get(next) == x) {
            return ys.get(next);
        }
        if (next == 0) {
            return Double.NaN;
        }
        double share = (x - xs.get(next - 1)) / (xs.get(next) - xs.get(next - 1));
        return ys.get(next - 1) + share * (ys.get(next) - ys.get(next - 1));
    }

    private IntStream points() {
        return IntStream.range(0, xs.size()).filter(i -> drawable(ys.get(i)));
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
