package org.layerwright.samples.parity;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.graph.WeightValues;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * The layers once more, for one image, from the textbook: plain loops in double precision that know
 * nothing of TensorFlow. Values lie row by row, channels innermost; a flat layer is 1x1xN.
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one comparison
record Oracle(WeightValues weights, int height, int width, int channels, double[] values) {

    interface Cell {
        double at(int row, int column, int channel);
    }

    Oracle rescaling(double scale, double offset) {
        return map(value -> value * scale + offset);
    }

    Oracle standardized() {
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance =
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
        double divisor = Math.max(Math.sqrt(variance), 1 / Math.sqrt(values.length));
        return map(value -> (value - mean) / divisor);
    }

    Oracle convolution(
            String layer,
            int[] kernel,
            int[] strides,
            Padding padding,
            ActivationFunction activation) {
        float[] weight = weights.get(layer + "/kernel").numbers();
        int filters = weight.length / (kernel[0] * kernel[1] * channels);
        double[] bias = bias(layer, filters);
        int top = before(padding, height, kernel[0], strides[0]);
        int left = before(padding, width, kernel[1], strides[1]);
        return filled(
                        size(padding, height, kernel[0], strides[0]),
                        size(padding, width, kernel[1], strides[1]),
                        filters,
                        (row, column, filter) -> {
                            double sum = bias[filter];
                            for (int y = 0; y < kernel[0]; y++) {
                                for (int x = 0; x < kernel[1]; x++) {
                                    for (int c = 0; c < channels; c++) {
                                        int at = ((y * kernel[1] + x) * channels + c) * filters;
                                        sum +=
                                                weight[at + filter]
                                                        * value(
                                                                row * strides[0] + y - top,
                                                                column * strides[1] + x - left,
                                                                c,
                                                                0);
                                    }
                                }
                            }
                            return sum;
                        })
                .activated(activation);
    }

    Oracle maxPooling(int[] pool, int[] strides, Padding padding) {
        int top = before(padding, height, pool[0], strides[0]);
        int left = before(padding, width, pool[1], strides[1]);
        return filled(
                size(padding, height, pool[0], strides[0]),
                size(padding, width, pool[1], strides[1]),
                channels,
                (row, column, channel) -> {
                    double most = Double.NEGATIVE_INFINITY;
                    for (int y = 0; y < pool[0]; y++) {
                        for (int x = 0; x < pool[1]; x++) {
                            most =
                                    Math.max(
                                            most,
                                            value(
                                                    row * strides[0] + y - top,
                                                    column * strides[1] + x - left,
                                                    channel,
                                                    Double.NEGATIVE_INFINITY));
                        }
                    }
                    return most;
                });
    }

    /** With the moving statistics, as in inference. */
    Oracle batchNormalization(String layer, double epsilon) {
        double[] mean = weight(layer + "/moving_mean", channels, 0);
        double[] variance = weight(layer + "/moving_variance", channels, 1);
        double[] gamma = weight(layer + "/gamma", channels, 1);
        double[] beta = weight(layer + "/beta", channels, 0);
        return filled(
                height,
                width,
                channels,
                (row, column, c) ->
                        (value(row, column, c, 0) - mean[c])
                                        / Math.sqrt(variance[c] + epsilon)
                                        * gamma[c]
                                + beta[c]);
    }

    Oracle flatten() {
        return new Oracle(weights, 1, 1, values.length, values);
    }

    /** A flat input's dense layer is a 1x1 convolution of one pixel. */
    Oracle dense(String layer, ActivationFunction activation) {
        int[] one = {1, 1};
        return convolution(layer, one, one, Padding.VALID, activation);
    }

    Oracle activated(ActivationFunction activation) {
        DoubleUnaryOperator ofOne = OracleFunctions.OF_ONE.get(activation);
        if (ofOne != null) {
            return map(ofOne);
        }
        UnaryOperator<double[]> ofChannels =
                Objects.requireNonNull(OracleFunctions.OF_CHANNELS.get(activation));
        double[] results = new double[values.length];
        for (int at = 0; at < values.length; at += channels) {
            double[] pixel = Arrays.copyOfRange(values, at, at + channels);
            System.arraycopy(ofChannels.apply(pixel), 0, results, at, channels);
        }
        return new Oracle(weights, height, width, channels, results);
    }

    double value(int row, int column, int channel, double outside) {
        boolean inside = row >= 0 && row < height && column >= 0 && column < width;
        return inside ? values[(row * width + column) * channels + channel] : outside;
    }

    static int size(Padding padding, int in, int window, int stride) {
        int free = padding == Padding.SAME ? in + stride - 1 : in - window + stride;
        return free / stride;
    }

    static int before(Padding padding, int in, int window, int stride) {
        int needed = (size(padding, in, window, stride) - 1) * stride + window - in;
        return padding == Padding.SAME ? Math.max(0, needed) / 2 : 0;
    }

    private double[] bias(String layer, int filters) {
        return weight(layer + "/bias", filters, 0);
    }

    double[] weight(String name, int count, double otherwise) {
        double[] numbers = new double[count];
        Arrays.fill(numbers, otherwise);
        if (weights.names().contains(name)) {
            float[] drawn = weights.get(name).numbers();
            Arrays.setAll(numbers, i -> i < drawn.length ? drawn[i] : otherwise);
        }
        return numbers;
    }

    Oracle map(DoubleUnaryOperator function) {
        return new Oracle(
                weights, height, width, channels, Arrays.stream(values).map(function).toArray());
    }

    /** Another value for each of these. */
    Oracle each(Cell cell) {
        return filled(height, width, channels, cell);
    }

    Oracle filled(int rows, int columns, int depth, Cell cell) {
        double[] filled = new double[rows * columns * depth];
        for (int i = 0; i < filled.length; i++) {
            filled[i] = cell.at(i / (columns * depth), i / depth % columns, i % depth);
        }
        return new Oracle(weights, rows, columns, depth, filled);
    }
}
