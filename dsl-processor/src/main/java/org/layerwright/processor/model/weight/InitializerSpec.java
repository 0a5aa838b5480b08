package org.layerwright.processor.model.weight;

/** How a weight gets its first values. Names, fans and spreads are Keras's. */
public sealed interface InitializerSpec {
    /** All 0. */
    record Zeros() implements InitializerSpec {}

    /** All 1. */
    record Ones() implements InitializerSpec {}

    /** Glorot and Bengio 2010, uniform. */
    record GlorotUniform() implements InitializerSpec {}
}
