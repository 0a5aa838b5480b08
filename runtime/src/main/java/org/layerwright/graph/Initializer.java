package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.linalg.Qr;
import org.tensorflow.types.TBool;
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
        return new VarianceScaling(1, FanMode.FAN_AVG, Distribution.UNIFORM);
    }

    /** Truncated normal of variance 2 / (fanIn + fanOut) (Glorot 2010). */
    static Initializer glorotNormal() {
        return new VarianceScaling(1, FanMode.FAN_AVG, Distribution.TRUNCATED_NORMAL);
    }

    /** Uniform in +-sqrt(6 / fanIn), meant for ReLU (He 2015). */
    static Initializer heUniform() {
        return new VarianceScaling(2, FanMode.FAN_IN, Distribution.UNIFORM);
    }

    /** Truncated normal of variance 2 / fanIn, meant for ReLU (He 2015). */
    static Initializer heNormal() {
        return new VarianceScaling(2, FanMode.FAN_IN, Distribution.TRUNCATED_NORMAL);
    }

    /** Uniform in +-sqrt(3 / fanIn), meant for SELU (LeCun 1998). */
    static Initializer lecunUniform() {
        return new VarianceScaling(1, FanMode.FAN_IN, Distribution.UNIFORM);
    }

    /** Truncated normal of variance 1 / fanIn, meant for SELU (LeCun 1998). */
    static Initializer lecunNormal() {
        return new VarianceScaling(1, FanMode.FAN_IN, Distribution.TRUNCATED_NORMAL);
    }

    /** Normal with the given mean and standard deviation; Keras's defaults are 0 and 0.05. */
    static Initializer randomNormal(float mean, float stddev) {
        return new Scaled(Distribution.UNTRUNCATED_NORMAL, mean, stddev);
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

    /**
     * Of variance {@code scale / fan}: the general form of Glorot's, He's and LeCun's; Keras's
     * defaults are 1, {@code FAN_IN} and {@code TRUNCATED_NORMAL}.
     */
    static Initializer varianceScaling(float scale, FanMode mode, Distribution distribution) {
        return new VarianceScaling(scale, mode, distribution);
    }

    /**
     * A random matrix whose shorter side is orthonormal, times {@code gain} (Saxe 2014). All axes
     * but the last are its rows. For weights of at least two axes.
     */
    static Initializer orthogonal(float gain) {
        return new Orthogonal(gain);
    }

    /** A matrix with {@code gain} on the diagonal and 0 elsewhere. For weights of two axes. */
    static Initializer identity(float gain) {
        return new Identity(gain);
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

    /** The orthogonal factor of a normal matrix, signs made unique so that it is uniform. */
    record Orthogonal(float gain) implements Initializer {
        @Override
        public Operand<TFloat32> values(Ops tf, long[] shape, Operand<TInt64> seed) {
            if (shape.length < 2) {
                throw new IllegalArgumentException(
                        "orthogonal takes at least 2 axes, but the weight has " + shape.length);
            }
            long columns = shape[shape.length - 1];
            long rows = Extent.of(shape).count() / columns;
            long[] tall = {Math.max(rows, columns), Math.min(rows, columns)};
            Operand<TFloat32> normal =
                    Distribution.UNTRUNCATED_NORMAL.standard(tf, tf.constant(tall), seed);
            Qr<TFloat32> factors = tf.linalg.qr(normal);
            Operand<TFloat32> signs =
                    tf.math.sign(
                            tf.linalg.matrixDiagPart(factors.r(), tf.constant(0), tf.constant(0f)));
            Operand<TFloat32> unique = tf.math.mul(factors.q(), signs);
            Operand<TFloat32> matrix =
                    rows < columns
                            ? tf.linalg.transpose(unique, tf.constant(new int[] {1, 0}))
                            : unique;
            return tf.math.mul(tf.reshape(matrix, tf.constant(shape)), tf.constant(gain));
        }
    }

    /** A scaled identity matrix. */
    record Identity(float gain) implements Initializer {
        @Override
        public Operand<TFloat32> values(Ops tf, long[] shape, Operand<TInt64> seed) {
            if (shape.length != 2) {
                throw new IllegalArgumentException(
                        "identity takes 2 axes, but the weight has " + shape.length);
            }
            Operand<TBool> diagonal =
                    tf.math.equal(
                            tf.expandDims(count(tf, shape[0]), tf.constant(1)),
                            count(tf, shape[1]));
            return tf.math.mul(tf.dtypes.cast(diagonal, TFloat32.class), tf.constant(gain));
        }

        private static Operand<TInt64> count(Ops tf, long size) {
            return tf.range(tf.constant(0L), tf.constant(size), tf.constant(1L));
        }
    }
}
