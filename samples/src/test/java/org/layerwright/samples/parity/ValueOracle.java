package org.layerwright.samples.parity;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Layers of {@link Oracle} that work value by value. */
final class ValueOracle {
    /** Numbers the cells of an image. */
    interface Place {
        int of(int row, int column, int channel);
    }

    private ValueOracle() {}

    static Oracle prelu(Oracle x, String layer, boolean shared) {
        double[] alpha = x.weight(layer + "/alpha", x.values().length, 0);
        return x.each(
                (row, column, c) -> {
                    double value = x.value(row, column, c, 0);
                    int place = shared ? c : (row * x.width() + column) * x.channels() + c;
                    return value > 0 ? value : alpha[place] * value;
                });
    }

    static Oracle softmaxOverRows(Oracle x) {
        return x.each(
                (row, column, c) -> {
                    double sum = 0;
                    for (int other = 0; other < x.height(); other++) {
                        sum += Math.exp(x.value(other, column, c, 0));
                    }
                    return Math.exp(x.value(row, column, c, 0)) / sum;
                });
    }

    static Oracle glu(Oracle x) {
        int half = x.channels() / 2;
        return x.filled(
                x.height(),
                x.width(),
                half,
                (row, column, c) ->
                        x.value(row, column, c, 0)
                                / (1 + Math.exp(-x.value(row, column, c + half, 0))));
    }

    static Oracle channelsFirst(Oracle x) {
        return x.filled(
                x.channels(),
                x.height(),
                x.width(),
                (channel, row, column) -> x.value(row, column, channel, 0));
    }

    /**
     * Mean 0 and variance 1 in each group, then gamma and beta.
     *
     * @param group which group a cell belongs to
     * @param affine which gamma and beta are a cell's
     */
    static Oracle normalized(Oracle x, String layer, double epsilon, Place group, Place affine) {
        Map<Integer, double[]> sums = new HashMap<>();
        x.each(
                (row, column, c) -> {
                    double value = x.value(row, column, c, 0);
                    double[] sum =
                            sums.computeIfAbsent(group.of(row, column, c), g -> new double[3]);
                    sum[0]++;
                    sum[1] += value;
                    sum[2] += value * value;
                    return 0;
                });
        double[] gamma = x.weight(layer + "/gamma", x.values().length, 1);
        double[] beta = x.weight(layer + "/beta", x.values().length, 0);
        return x.each(
                (row, column, c) -> {
                    double[] sum = Objects.requireNonNull(sums.get(group.of(row, column, c)));
                    double mean = sum[1] / sum[0];
                    double variance = sum[2] / sum[0] - mean * mean;
                    int place = affine.of(row, column, c);
                    return (x.value(row, column, c, 0) - mean)
                                    / Math.sqrt(variance + epsilon)
                                    * gamma[place]
                            + beta[place];
                });
    }

    static Oracle rootMeanSquare(Oracle x, String layer, double epsilon) {
        double[] scale = x.weight(layer + "/scale", x.channels(), 1);
        return x.each(
                (row, column, c) -> {
                    double sum = 0;
                    for (int other = 0; other < x.channels(); other++) {
                        sum += Math.pow(x.value(row, column, other, 0), 2);
                    }
                    double root = Math.sqrt(sum / x.channels() + epsilon);
                    return x.value(row, column, c, 0) / root * scale[c];
                });
    }

    /** Length 1 along the width. */
    static Oracle unitColumns(Oracle x) {
        return x.each(
                (row, column, c) -> {
                    double sum = 0;
                    for (int other = 0; other < x.width(); other++) {
                        sum += Math.pow(x.value(row, other, c, 0), 2);
                    }
                    return x.value(row, column, c, 0) / Math.sqrt(sum);
                });
    }

    static Oracle adapted(Oracle x, String layer) {
        return scaled(
                x,
                x.weight(layer + "/mean", x.channels(), 0),
                x.weight(layer + "/variance", x.channels(), 0),
                false);
    }

    static Oracle scaled(Oracle x, double[] mean, double[] variance, boolean invert) {
        return x.each(
                (row, column, c) -> {
                    double value = x.value(row, column, c, 0);
                    return invert
                            ? mean[c] + value * Math.sqrt(variance[c])
                            : (value - mean[c]) / Math.sqrt(variance[c]);
                });
    }
}
