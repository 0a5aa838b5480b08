package org.layerwright.dsl.custom;

/** The first values of a custom layer's weight. */
public enum Start {
    /** All 0. */
    ZEROS,
    /** All 1. */
    ONES,
    /** Uniform in +-sqrt(6 / (fanIn + fanOut)) (Glorot and Bengio 2010): Keras's default. */
    GLOROT_UNIFORM
}
