package org.layerwright.samples.parity;

import org.layerwright.dsl.layer.ActivationFunction;

/** Layers of {@link Oracle} that take a sequence: position by position in the rows. */
final class SequenceOracle {
    private SequenceOracle() {}

    static Oracle sequence(Oracle x, int positions) {
        int values = x.values().length / positions;
        return new Oracle(x.weights(), positions, 1, values, x.values());
    }

    static Oracle withPositions(Oracle x, String layer) {
        double[] embeddings = x.weight(layer + "/embeddings", x.values().length, 0);
        return x.filled(
                x.height(),
                1,
                x.channels(),
                (row, column, c) -> x.value(row, 0, c, 0) + embeddings[row * x.channels() + c]);
    }

    static Oracle withToken(Oracle x, String layer) {
        double[] token = x.weight(layer + "/class_token", x.channels(), 0);
        return x.filled(
                x.height() + 1,
                1,
                x.channels(),
                (row, column, c) -> row == 0 ? token[c] : x.value(row - 1, 0, c, 0));
    }

    static Oracle position(Oracle x, int index) {
        return x.filled(1, 1, x.channels(), (row, column, c) -> x.value(index, 0, c, 0));
    }

    /** Attention of {@code x} to {@code other}: each head on its own. */
    static Oracle attention(Oracle x, Oracle other, String layer, int heads, int size, int values) {
        Oracle query = projected(x, layer, "query", heads * size);
        Oracle key = projected(other, layer, "key", heads * size);
        Oracle value = projected(other, layer, "value", heads * values);
        Oracle mixed =
                x.filled(
                        x.height(),
                        1,
                        heads * values,
                        (row, column, at) -> {
                            int head = at / values;
                            double all = 0;
                            double sum = 0;
                            for (int o = 0; o < other.height(); o++) {
                                double product = 0;
                                for (int s = head * size; s < (head + 1) * size; s++) {
                                    product += query.value(row, 0, s, 0) * key.value(o, 0, s, 0);
                                }
                                double share = Math.exp(product / Math.sqrt(size));
                                all += share;
                                sum += share * value.value(o, 0, at, 0);
                            }
                            return sum / all;
                        });
        return projected(mixed, layer, "attention_output", x.channels());
    }

    private static Oracle projected(Oracle x, String layer, String name, int outputs) {
        double[] kernel = x.weight(layer + "/" + name + "_kernel", x.channels() * outputs, 0);
        double[] bias = x.weight(layer + "/" + name + "_bias", outputs, 0);
        return x.filled(
                x.height(),
                1,
                outputs,
                (row, column, output) -> {
                    double sum = bias[output];
                    for (int c = 0; c < x.channels(); c++) {
                        sum += x.value(row, 0, c, 0) * kernel[c * outputs + output];
                    }
                    return sum;
                });
    }

    /** Where a sequence comes from in the networks of these rows. */
    static Oracle hidden(Oracle x) {
        return sequence(x.rescaling(1.0 / 40, 0), 5).dense("hidden", ActivationFunction.LINEAR);
    }
}
