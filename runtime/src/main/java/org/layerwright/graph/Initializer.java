package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/**
 * How a weight gets its first values. Names, fans and spreads are Keras's; see the factory methods.
 * A draw depends only on the seed and the shape, never on the order in which weights are made.
 */
public sealed interface Initializer {

    /**
     * The first values as a graph operand.
     *
     * @param shape the weight's shape
     * @param seed two int64 numbers, different for each weight
     */
    Operand<TFloat32> values(Ops tf, long[] shape, Operand<TInt64> seed);

    /** All 0: Keras's choice for biases. */
    static Initializer zeros() {
        return new Constant(0f);
    }

    /** All 1. */
    static Initializer ones() {
        return new Constant(1f);
    }

    /** All {@code value}. */
    static Initializer constant(float value) {
        return new Constant(value);
    }

    /**
     * Uniform in +-sqrt(6 / (fanIn + fanOut)): the default of dense and convolution kernels (Glorot
     * 2010).
     */
    static Initializer glorotUniform() {
        return new VarianceScaling(1, FanMode.AVERAGE, Distribution.UNIFORM);
    }

    /** Truncated normal of variance 2 / (fanIn + fanOut) (Glorot 2010). */
    static Initializer glorotNormal() {
        return new VarianceScaling(1, FanMode.AVERAGE, Distribution.TRUNCATED_NORMAL);
    }

    /** Uniform in +-sqrt(6 / fanIn), meant for ReLU (He 2015). */
    static Initializer heUniform() {
        return new VarianceScaling(2, FanMode.IN, Distribution.UNIFORM);
    }

    /** Truncated normal of variance 2 / fanIn, meant for ReLU (He 2015). */
    static Initializer heNormal() {
        return new VarianceScaling(2, FanMode.IN, Distribution.TRUNCATED_NORMAL);
    }

    /** Uniform in +-sqrt(3 / fanIn), meant for SELU (LeCun 1998). */
    static Initializer lecunUniform() {
        return new VarianceScaling(1, FanMode.IN, Distribution.UNIFORM);
    }

    /** Truncated normal of variance 1 / fanIn, meant for SELU (LeCun 1998). */
    static Initializer lecunNormal() {
        return new VarianceScaling(1, FanMode.IN, Distribution.TRUNCATED_NORMAL);
    }

    /** Normal with the given mean and standard deviation; Keras's defaults are 0 and 0.05. */
    static Initializer randomNormal(float mean, float stddev) {
        return new Scaled(Distribution.NORMAL, mean, stddev);
    }

    /** Uniform in {@code [low, high)}; Keras's defaults are -0.05 and 0.05. */
    static Initializer randomUniform(float low, float high) {
        return new Scaled(Distribution.UNIFORM, (low + high) / 2, (high - low) / 2);
    }

    /**
     * Normal, values beyond two standard deviations drawn again; Keras's defaults are 0 and 0.05.
     * The standard deviation is that of the normal distribution before the cut.
     */
    static Initializer truncatedNormal(float mean, float stddev) {
        return new Scaled(Distribution.TRUNCATED_NORMAL, mean, stddev);
    }

    /** Every value the same. */
    record Constant(float value) implements Initializer {
        @Override
        public Operand<TFloat32> values(Ops tf, long[] shape, Operand<TInt64> seed) {
            return tf.fill(tf.constant(shape), tf.constant(value));
        }
    }

    /** A standard distribution, stretched by {@code scale} and moved to {@code center}. */
    record Scaled(Distribution distribution, float center, float scale) implements Initializer {
        @Override
        public Operand<TFloat32> values(Ops tf, long[] shape, Operand<TInt64> seed) {
            Operand<TFloat32> standard = distribution.standard(tf, tf.constant(shape), seed);
            return tf.math.add(tf.math.mul(standard, tf.constant(scale)), tf.constant(center));
        }
    }

    /**
     * Values whose variance is {@code scale / fan}, so that signals keep their size from layer to
     * layer.
     */
    record VarianceScaling(double scale, FanMode fanMode, Distribution distribution)
            implements Initializer {
        @Override
        public Operand<TFloat32> values(Ops tf, long[] shape, Operand<TInt64> seed) {
            double variance = scale / Math.max(1, fanMode.fan(Fans.of(shape)));
            float spread = (float) (Math.sqrt(variance) / distribution.standardDeviation());
            return new Scaled(distribution, 0, spread).values(tf, shape, seed);
        }
    }
}
