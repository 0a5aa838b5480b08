package org.layerwright.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** The network of {@link VitalsTest} in plain Java. */
final class PlainForward {
    private PlainForward() {}

    /** The first eight examples' values, layer by layer. */
    static Map<String, double[][]> of(WeightValues weights, int[] pixels) {
        List<double[]> conv = new ArrayList<>();
        for (int example = 0; example < 8; example++) {
            double[] row = new double[4];
            for (int place = 0; place < 2; place++) {
                double[] x = new double[3];
                for (int channel = 0; channel < 3; channel++) {
                    x[channel] = 0.01 * pixels[example * 6 + place * 3 + channel];
                }
                double[] y = affine(weights, "conv", x, v -> Math.max(v, 0));
                row[2 * place] = y[0];
                row[2 * place + 1] = y[1];
            }
            conv.add(row);
        }
        Map<String, double[][]> values = new LinkedHashMap<>();
        values.put("conv", conv.toArray(double[][]::new));
        values.put(
                "b/gate", each(weights, "b/gate", values.get("conv"), v -> 1 / (1 + Math.exp(-v))));
        values.put("bent", each(weights, "bent", values.get("b/gate"), Math::tanh));
        values.put("out", each(weights, "out", values.get("bent"), v -> v));
        return values;
    }

    private static double[][] each(
            WeightValues weights, String layer, double[][] rows, DoubleUnaryOperator function) {
        double[][] values = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            values[row] = affine(weights, layer, rows[row], function);
        }
        return values;
    }

    private static double[] affine(
            WeightValues weights, String layer, double[] x, DoubleUnaryOperator function) {
        float[] kernel = weights.get(layer + "/kernel").numbers();
        float[] bias = weights.get(layer + "/bias").numbers();
        double[] y = new double[bias.length];
        for (int unit = 0; unit < y.length; unit++) {
            y[unit] = bias[unit];
            for (int i = 0; i < x.length; i++) {
                y[unit] += x[i] * kernel[i * bias.length + unit];
            }
            y[unit] = function.applyAsDouble(y[unit]);
        }
        return y;
    }
}
