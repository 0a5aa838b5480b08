package org.layerwright.processor.check.signal;

import static java.util.Map.entry;

import org.layerwright.dsl.layer.ActivationFunction;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The activations that are functions of a single value, as functions. */
public final class Activations {
    private static final double SELU_SCALE = 1.0507009873554805;
    private static final double SELU_ALPHA = 1.6732632423543772;

    private static final Map<ActivationFunction, DoubleUnaryOperator> FUNCTIONS =
            Map.ofEntries(
                    entry(ActivationFunction.LINEAR, x -> x),
                    entry(ActivationFunction.RELU, x -> Math.max(x, 0)),
                    entry(ActivationFunction.RELU6, x -> between(x, 0, 6)),
                    entry(ActivationFunction.LEAKY_RELU, x -> leaky(x, 0.2)),
                    entry(ActivationFunction.ELU, x -> elu(x, 1)),
                    entry(ActivationFunction.SELU, x -> SELU_SCALE * elu(x, SELU_ALPHA)),
                    entry(ActivationFunction.CELU, x -> elu(x, 1)),
                    entry(ActivationFunction.GELU, Activations::gelu),
                    entry(ActivationFunction.GELU_APPROXIMATE, Activations::gelu),
                    entry(ActivationFunction.SILU, x -> x * sigmoid(x)),
                    entry(ActivationFunction.MISH, x -> x * Math.tanh(softplus(x))),
                    entry(ActivationFunction.HARD_SIGMOID, x -> between(x + 3, 0, 6) / 6),
                    entry(ActivationFunction.HARD_SILU, x -> x * between(x + 3, 0, 6) / 6),
                    entry(ActivationFunction.HARD_TANH, x -> between(x, -1, 1)),
                    entry(ActivationFunction.HARD_SHRINK, x -> Math.abs(x) > 0.5 ? x : 0),
                    entry(ActivationFunction.SOFT_SHRINK, x -> x - between(x, -0.5, 0.5)),
                    entry(ActivationFunction.TANH, Math::tanh),
                    entry(ActivationFunction.TANH_SHRINK, x -> x - Math.tanh(x)),
                    entry(ActivationFunction.SIGMOID, Activations::sigmoid),
                    entry(ActivationFunction.EXPONENTIAL, Math::exp),
                    entry(ActivationFunction.SOFTPLUS, Activations::softplus),
                    entry(ActivationFunction.SOFTSIGN, x -> x / (1 + Math.abs(x))),
                    entry(ActivationFunction.SQUAREPLUS, x -> (x + Math.sqrt(x * x + 4)) / 2),
                    entry(ActivationFunction.SPARSE_PLUS, Activations::sparsePlus),
                    entry(ActivationFunction.SPARSE_SIGMOID, x -> between((x + 1) / 2, 0, 1)),
                    entry(ActivationFunction.LOG_SIGMOID, x -> -softplus(-x)));

    private Activations() {}

    /** The function; empty for those that look at several values at once, such as softmax. */
    public static Optional<DoubleUnaryOperator> of(ActivationFunction activation) {
        return Optional.ofNullable(FUNCTIONS.get(activation));
    }

    static double leaky(double x, double slope) {
        return x >= 0 ? x : slope * x;
    }

    static double elu(double x, double alpha) {
        return x >= 0 ? x : alpha * Math.expm1(x);
    }

    static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double softplus(double x) {
        return x > 30 ? x : Math.log1p(Math.exp(x));
    }

    /** By the tanh formula, which differs by 0.001 at most. */
    private static double gelu(double x) {
        return x / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
    }

    private static double sparsePlus(double x) {
        return x >= 1 ? x : Math.pow(Math.max(x + 1, 0), 2) / 4;
    }

    private static double between(double x, double least, double most) {
        return Math.min(Math.max(x, least), most);
    }
}
