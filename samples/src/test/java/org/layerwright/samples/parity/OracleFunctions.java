package org.layerwright.samples.parity;

import static java.util.Map.entry;

import org.layerwright.dsl.layer.ActivationFunction;

import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** The activation functions once more, from their definitions, in double precision. */
final class OracleFunctions {
    /** Of each value alone. */
    static final Map<ActivationFunction, DoubleUnaryOperator> OF_ONE =
            Map.ofEntries(
                    entry(ActivationFunction.LINEAR, x -> x),
                    entry(ActivationFunction.RELU, x -> x > 0 ? x : 0),
                    entry(ActivationFunction.RELU6, x -> clip(x, 0, 6)),
                    entry(ActivationFunction.LEAKY_RELU, x -> x > 0 ? x : 0.2 * x),
                    entry(ActivationFunction.ELU, x -> x > 0 ? x : Math.exp(x) - 1),
                    entry(ActivationFunction.SELU, OracleFunctions::selu),
                    entry(ActivationFunction.CELU, x -> x > 0 ? x : Math.exp(x) - 1),
                    entry(ActivationFunction.GELU, x -> x * normal(x)),
                    entry(
                            ActivationFunction.GELU_APPROXIMATE,
                            x -> x * sigmoid(Math.sqrt(8 / Math.PI) * (x + 0.044715 * x * x * x))),
                    entry(ActivationFunction.SILU, x -> x * sigmoid(x)),
                    entry(ActivationFunction.MISH, x -> x * Math.tanh(Math.log1p(Math.exp(x)))),
                    entry(ActivationFunction.HARD_SIGMOID, x -> clip(x / 6 + 0.5, 0, 1)),
                    entry(ActivationFunction.HARD_SILU, x -> x * clip(x / 6 + 0.5, 0, 1)),
                    entry(ActivationFunction.HARD_TANH, x -> clip(x, -1, 1)),
                    entry(ActivationFunction.HARD_SHRINK, x -> Math.abs(x) > 0.5 ? x : 0),
                    entry(
                            ActivationFunction.SOFT_SHRINK,
                            x -> Math.signum(x) * Math.max(Math.abs(x) - 0.5, 0)),
                    entry(ActivationFunction.TANH, Math::tanh),
                    entry(ActivationFunction.TANH_SHRINK, x -> x - Math.tanh(x)),
                    entry(ActivationFunction.SIGMOID, OracleFunctions::sigmoid),
                    entry(ActivationFunction.EXPONENTIAL, Math::exp),
                    entry(ActivationFunction.SOFTPLUS, x -> Math.log1p(Math.exp(x))),
                    entry(ActivationFunction.SOFTSIGN, x -> x / (1 + Math.abs(x))),
                    entry(ActivationFunction.SQUAREPLUS, x -> (x + Math.sqrt(x * x + 4)) / 2),
                    entry(
                            ActivationFunction.SPARSE_PLUS,
                            x -> x <= -1 ? 0 : x >= 1 ? x : (x + 1) * (x + 1) / 4),
                    entry(ActivationFunction.SPARSE_SIGMOID, x -> clip((x + 1) / 2, 0, 1)),
                    entry(ActivationFunction.LOG_SIGMOID, x -> Math.log(sigmoid(x))));

    /** Of all channels of a pixel together. */
    static final Map<ActivationFunction, UnaryOperator<double[]>> OF_CHANNELS =
            Map.of(
                    ActivationFunction.SOFTMAX,
                    OracleFunctions::softmax,
                    ActivationFunction.LOG_SOFTMAX,
                    x -> Arrays.stream(softmax(x)).map(Math::log).toArray(),
                    ActivationFunction.SPARSEMAX,
                    OracleFunctions::sparsemax);

    private OracleFunctions() {}

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double selu(double x) {
        return 1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * (Math.exp(x) - 1));
    }

    private static double clip(double x, double low, double high) {
        return Math.max(low, Math.min(high, x));
    }

    /** The normal distribution function by its series around 0, for small arguments. */
    private static double normal(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; n < 200; n++) {
            term *= x * x / (2 * n + 1);
            sum += term;
        }
        return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double[] softmax(double[] x) {
        double sum = Arrays.stream(x).map(Math::exp).sum();
        return Arrays.stream(x).map(value -> Math.exp(value) / sum).toArray();
    }

    /**
     * The tau between the smallest value less 1 and the largest that makes the sum 1, by halving.
     */
    private static double[] sparsemax(double[] x) {
        double low = Arrays.stream(x).min().orElseThrow() - 1;
        double high = Arrays.stream(x).max().orElseThrow();
        for (int i = 0; i < 100; i++) {
            double tau = (low + high) / 2;
            boolean tooMuch = Arrays.stream(x).map(v -> Math.max(v - tau, 0)).sum() > 1;
            low = tooMuch ? tau : low;
            high = tooMuch ? high : tau;
        }
        double tau = low;
        return Arrays.stream(x).map(value -> Math.max(value - tau, 0)).toArray();
    }
}
