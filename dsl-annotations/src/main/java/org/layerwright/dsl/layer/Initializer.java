package org.layerwright.dsl.layer;

/**
 * How a weight starts. The fans of a convolution kernel are {@code height * width * inputChannels}
 * and {@code height * width * filters}; truncated normals are redrawn outside two standard
 * deviations. Definitions: Keras.
 */
public enum Initializer {
    /** Uniform within {@code sqrt(6 / (fanIn + fanOut))}. Glorot and Bengio 2010. */
    GLOROT_UNIFORM,
    /** Truncated normal with variance {@code 2 / (fanIn + fanOut)}. */
    GLOROT_NORMAL,
    /** Uniform within {@code sqrt(6 / fanIn)}: for deep stacks of ReLU. He et al. 2015. */
    HE_UNIFORM,
    /** Truncated normal with variance {@code 2 / fanIn}: for deep stacks of ReLU. */
    HE_NORMAL,
    /** Uniform within {@code sqrt(3 / fanIn)}. LeCun et al. 1998. */
    LECUN_UNIFORM,
    /** Truncated normal with variance {@code 1 / fanIn}. */
    LECUN_NORMAL,
    /** All 0. */
    ZEROS,
    /** All 1. */
    ONES
}
