package org.layerwright.dsl.layer;

/** A function applied to each value of a layer's output. Definitions and constants: Keras. */
public enum ActivationFunction {
    /** {@code x}: none. */
    LINEAR,
    /** {@code max(x, 0)}. */
    RELU,
    /** {@code x} if positive, else {@code 0.2 * x}. */
    LEAKY_RELU,
    /** {@code x} if positive, else {@code exp(x) - 1}. */
    ELU,
    /** The hyperbolic tangent. */
    TANH,
    /** {@code 1 / (1 + exp(-x))}: each value on its own, for multi-label outputs. */
    SIGMOID,
    /** {@code exp(x) / sum(exp(x))} over the last axis, for single-label outputs. */
    SOFTMAX
}
