package org.layerwright.dsl.layer;

/**
 * A function applied to each value of a layer's output, the last three to all values of the last
 * axis together. Definitions and constants: Keras 3, whose {@code threshold} is left out because it
 * has no default parameters, and whose {@code glu} is the layer {@link Glu}.
 */
public enum ActivationFunction {
    /** {@code x}: none. */
    LINEAR,
    /** {@code max(x, 0)}. */
    RELU,
    /** {@code min(max(x, 0), 6)}. */
    RELU6,
    /** {@code x} if positive, else {@code 0.2 * x}. */
    LEAKY_RELU,
    /** {@code x} if positive, else {@code exp(x) - 1}. */
    ELU,
    /**
     * {@code 1.0507009873554805 * x} if positive, else that times {@code 1.6732632423543772 *
     * (exp(x) - 1)} in place of {@code x}: keeps mean 0 and variance 1 from layer to layer
     * (Klambauer et al. 2017).
     */
    SELU,
    /** {@code max(x, 0) + min(exp(x) - 1, 0)}: with its alpha of 1 the same as {@link #ELU}. */
    CELU,
    /** {@code x / 2 * (1 + erf(x / sqrt(2)))}: x times the normal distribution function. */
    GELU,
    /** {@code x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3)))}: nearly {@link #GELU}. */
    GELU_APPROXIMATE,
    /** {@code x * sigmoid(x)}, also called swish. */
    SILU,
    /** {@code x * tanh(log(1 + exp(x)))}. */
    MISH,
    /** {@code min(max(x + 3, 0), 6) / 6}: a sigmoid of straight lines, as in Keras 3. */
    HARD_SIGMOID,
    /** {@code x * min(max(x + 3, 0), 6) / 6}, also called hard swish. */
    HARD_SILU,
    /** {@code min(max(x, -1), 1)}. */
    HARD_TANH,
    /** {@code x} if {@code |x| > 0.5}, else 0. */
    HARD_SHRINK,
    /** {@code x - 0.5} above 0.5, {@code x + 0.5} below -0.5, else 0. */
    SOFT_SHRINK,
    /** The hyperbolic tangent. */
    TANH,
    /** {@code x - tanh(x)}. */
    TANH_SHRINK,
    /** {@code 1 / (1 + exp(-x))}: each value on its own, for multi-label outputs. */
    SIGMOID,
    /** {@code exp(x)}. */
    EXPONENTIAL,
    /** {@code log(1 + exp(x))}. */
    SOFTPLUS,
    /** {@code x / (1 + |x|)}. */
    SOFTSIGN,
    /** {@code (x + sqrt(x^2 + 4)) / 2}. */
    SQUAREPLUS,
    /** 0 up to -1, {@code (x + 1)^2 / 4} between, {@code x} from 1 on. */
    SPARSE_PLUS,
    /** 0 up to -1, {@code (x + 1) / 2} between, 1 from 1 on. */
    SPARSE_SIGMOID,
    /** {@code log(sigmoid(x))}. */
    LOG_SIGMOID,
    /** {@code exp(x) / sum(exp(x))} over the last axis, for single-label outputs. */
    SOFTMAX,
    /** {@code x - log(sum(exp(x)))} over the last axis: the logarithm of {@link #SOFTMAX}. */
    LOG_SOFTMAX,
    /**
     * The shares of one over the last axis that lie nearest to x, some of them 0: {@code max(x -
     * tau, 0)} with the tau that makes them sum to 1 (Martins and Astudillo 2016).
     */
    SPARSEMAX
}
