package org.layerwright.processor.model.weight;

import org.layerwright.dsl.weight.Distribution;
import org.layerwright.dsl.weight.FanMode;

/** How a weight gets its first values. Names, fans and spreads are Keras's. */
public sealed interface InitializerSpec extends ModifierSpec {
    /** All {@code value}. */
    record Constant(double value) implements InitializerSpec {}

    /** Glorot and Bengio 2010, truncated normal. */
    record GlorotNormal() implements InitializerSpec {}

    /** Glorot and Bengio 2010, uniform. */
    record GlorotUniform() implements InitializerSpec {}

    /** He et al. 2015, truncated normal. */
    record HeNormal() implements InitializerSpec {}

    /** He et al. 2015, uniform. */
    record HeUniform() implements InitializerSpec {}

    /** {@code gain} on the diagonal of a matrix. */
    record Identity(double gain) implements InitializerSpec {}

    /** LeCun et al. 1998, truncated normal. */
    record LecunNormal() implements InitializerSpec {}

    /** LeCun et al. 1998, uniform. */
    record LecunUniform() implements InitializerSpec {}

    /** All 1. */
    record Ones() implements InitializerSpec {}

    /** An orthogonal matrix times {@code gain}. */
    record Orthogonal(double gain) implements InitializerSpec {}

    /** Normal. */
    record RandomNormal(double mean, double stddev) implements InitializerSpec {}

    /** Uniform in {@code [minval, maxval)}. */
    record RandomUniform(double minval, double maxval) implements InitializerSpec {}

    /** Normal, cut at two standard deviations. */
    record TruncatedNormal(double mean, double stddev) implements InitializerSpec {}

    /** Of variance {@code scale / fan}. */
    record VarianceScaling(double scale, FanMode mode, Distribution distribution)
            implements InitializerSpec {}

    /** All 0. */
    record Zeros() implements InitializerSpec {}

    @Override
    default String family() {
        return "initializer";
    }
}
