package org.layerwright.samples.parity;

import org.layerwright.dsl.layer.Padding;

import java.util.Arrays;

/** The oracle's spatial layers: plain loops over one image. */
final class SpatialOracle {
    /** What happens at one place of the output. */
    private interface Cell {
        double at(int row, int column, int channel);
    }

    /** How much of a pixel at a distance goes into a value. */
    interface Share {
        double of(double distance);
    }

    static final Share LINEAR = distance -> Math.max(0, 1 - Math.abs(distance));

    /** Keys 1981, with a = -0.5. */
    static final Share CUBIC =
            distance -> {
                double d = Math.abs(distance);
                if (d < 1) {
                    return (1.5 * d - 2.5) * d * d + 1;
                }
                return d < 2 ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0;
            };

    private SpatialOracle() {}

    /**
     * A convolution in groups; a depthwise one has a group for each channel, whose kernel lies in
     * memory as this one's.
     */
    static Oracle convolution(
            Oracle x,
            String kernelName,
            String biasName,
            int[] kernel,
            int[] strides,
            int[] dilation,
            int groups,
            Padding padding) {
        float[] weight = x.weights().get(kernelName).numbers();
        int channels = x.channels() / groups;
        int filters = weight.length / (kernel[0] * kernel[1] * channels);
        double[] bias = x.weight(biasName, filters, 0);
        int[] span = {(kernel[0] - 1) * dilation[0] + 1, (kernel[1] - 1) * dilation[1] + 1};
        int top = Oracle.before(padding, x.height(), span[0], strides[0]);
        int left = Oracle.before(padding, x.width(), span[1], strides[1]);
        return filled(
                x,
                Oracle.size(padding, x.height(), span[0], strides[0]),
                Oracle.size(padding, x.width(), span[1], strides[1]),
                filters,
                (row, column, filter) -> {
                    double sum = bias[filter];
                    int first = filter / (filters / groups) * channels;
                    for (int i = 0; i < kernel[0]; i++) {
                        for (int j = 0; j < kernel[1]; j++) {
                            for (int c = 0; c < channels; c++) {
                                int at = ((i * kernel[1] + j) * channels + c) * filters + filter;
                                sum +=
                                        weight[at]
                                                * x.value(
                                                        row * strides[0] + i * dilation[0] - top,
                                                        column * strides[1]
                                                                + j * dilation[1]
                                                                - left,
                                                        first + c,
                                                        0);
                            }
                        }
                    }
                    return sum;
                });
    }

    /** Each value stamps the kernel; {@code top} and {@code left} are cut off. */
    static Oracle transposed(
            Oracle x, int[] kernel, int[] strides, int filters, int[] size, int top, int left) {
        float[] weight = x.weights().get("tested/kernel").numbers();
        double[] bias = x.weight("tested/bias", filters, 0);
        double[][][] sums = new double[size[0]][size[1]][filters];
        for (int row = 0; row < x.height(); row++) {
            for (int column = 0; column < x.width(); column++) {
                for (int i = 0; i < kernel[0]; i++) {
                    for (int j = 0; j < kernel[1]; j++) {
                        int y = row * strides[0] + i - top;
                        int z = column * strides[1] + j - left;
                        for (int at = 0; at < filters * x.channels(); at++) {
                            if (y >= 0 && y < size[0] && z >= 0 && z < size[1]) {
                                int cell = (i * kernel[1] + j) * filters * x.channels();
                                double value = x.value(row, column, at % x.channels(), 0);
                                sums[y][z][at / x.channels()] += weight[cell + at] * value;
                            }
                        }
                    }
                }
            }
        }
        return filled(x, size[0], size[1], filters, (r, c, f) -> sums[r][c][f] + bias[f]);
    }

    /** The mean of those cells of a window that lie inside the image. */
    static Oracle average(Oracle x, int[] pool, int[] strides, Padding padding) {
        int top = Oracle.before(padding, x.height(), pool[0], strides[0]);
        int left = Oracle.before(padding, x.width(), pool[1], strides[1]);
        return filled(
                x,
                Oracle.size(padding, x.height(), pool[0], strides[0]),
                Oracle.size(padding, x.width(), pool[1], strides[1]),
                x.channels(),
                (row, column, channel) -> {
                    double sum = 0;
                    int inside = 0;
                    for (int i = 0; i < pool[0] * pool[1]; i++) {
                        double value =
                                x.value(
                                        row * strides[0] + i / pool[1] - top,
                                        column * strides[1] + i % pool[1] - left,
                                        channel,
                                        Double.NaN);
                        inside += Double.isNaN(value) ? 0 : 1;
                        sum += Double.isNaN(value) ? 0 : value;
                    }
                    return sum / inside;
                });
    }

    /** Another part of the plane, zeros outside the image. */
    static Oracle part(Oracle x, int top, int left, int height, int width) {
        return filled(
                x,
                height,
                width,
                x.channels(),
                (row, column, c) -> x.value(row + top, column + left, c, 0));
    }

    /** Each pixel again and again. */
    static Oracle repeated(Oracle x, int rows, int columns) {
        return filled(
                x,
                x.height() * rows,
                x.width() * columns,
                x.channels(),
                (row, column, c) -> x.value(row / rows, column / columns, c, 0));
    }

    /** The pixel in which the centre of the new one lies. */
    static Oracle nearest(Oracle x, int height, int width) {
        return filled(
                x,
                height,
                width,
                x.channels(),
                (row, column, c) ->
                        x.value(
                                (2 * row + 1) * x.height() / (2 * height),
                                (2 * column + 1) * x.width() / (2 * width),
                                c,
                                0));
    }

    /** All pixels by their distance, of which those inside the image share the whole. */
    static Oracle resized(Oracle x, int height, int width, Share share) {
        double[][] rows = shares(x.height(), height, share);
        double[][] columns = shares(x.width(), width, share);
        return filled(
                x,
                height,
                width,
                x.channels(),
                (row, column, c) -> {
                    double sum = 0;
                    for (int i = 0; i < x.height(); i++) {
                        for (int j = 0; j < x.width(); j++) {
                            sum += rows[row][i] * columns[column][j] * x.value(i, j, c, 0);
                        }
                    }
                    return sum;
                });
    }

    private static double[][] shares(int in, int out, Share share) {
        double[][] shares = new double[out][in];
        for (int i = 0; i < out; i++) {
            double place = (i + 0.5) * in / out - 0.5;
            for (int j = 0; j < in; j++) {
                shares[i][j] = share.of(place - j);
            }
            double whole = Arrays.stream(shares[i]).sum();
            for (int j = 0; j < in; j++) {
                shares[i][j] /= whole;
            }
        }
        return shares;
    }

    private static Oracle filled(Oracle x, int height, int width, int channels, Cell cell) {
        double[] values = new double[height * width * channels];
        for (int i = 0; i < values.length; i++) {
            int column = i / channels % width;
            values[i] = cell.at(i / channels / width, column, i % channels);
        }
        return new Oracle(x.weights(), height, width, channels, values);
    }
}
