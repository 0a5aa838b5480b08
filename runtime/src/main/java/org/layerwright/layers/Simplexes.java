package org.layerwright.layers;

import org.layerwright.graph.Float32;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Max;
import org.tensorflow.op.core.Sum;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * Functions that make shares of one out of the values along an axis, in float32 always.
 * Definitions: Keras 3.
 */
public final class Simplexes {
    private Simplexes() {}

    /** {@code exp(x) / sum(exp(x))} over the last axis. */
    public static Operand<TFloat32> softmax(Ops tf, Operand<TFloat32> x) {
        return Float32.keep(tf, tf.nn.softmax(Float32.keep(tf, x)));
    }

    /**
     * {@code exp(x) / sum(exp(x))}.
     *
     * @param axis of {@code x}, the batch being 0
     */
    public static Operand<TFloat32> softmax(Ops tf, Operand<TFloat32> x, int axis) {
        Operand<TInt32> along = tf.constant(axis);
        Operand<TFloat32> powers = tf.math.exp(lowered(tf, Float32.keep(tf, x), along));
        return Float32.keep(tf, tf.math.div(powers, tf.sum(powers, along, Sum.keepDims(true))));
    }

    /**
     * {@code log(softmax(x))} over the last axis. TensorFlow's own op has a gradient that sums over
     * axis 1 whatever the rank.
     */
    public static Operand<TFloat32> logSoftmax(Ops tf, Operand<TFloat32> x) {
        Operand<TInt32> last = tf.constant(Axes.rank(x) - 1);
        Operand<TFloat32> lowered = lowered(tf, Float32.keep(tf, x), last);
        Operand<TFloat32> total = tf.sum(tf.math.exp(lowered), last, Sum.keepDims(true));
        return Float32.keep(tf, tf.math.sub(lowered, tf.math.log(total)));
    }

    /**
     * The point of the simplex nearest to {@code x}, over the last axis: {@code max(x - tau, 0)}
     * with the tau that makes the sum 1 (Martins and Astudillo 2016). Which values stay positive is
     * found without gradient, by sorting; given that, tau is their mean above 1.
     */
    public static Operand<TFloat32> sparsemax(Ops tf, Operand<TFloat32> x) {
        Operand<TInt32> last = tf.constant(Axes.rank(x) - 1);
        Operand<TFloat32> values = Float32.keep(tf, x);
        Operand<TFloat32> support = tf.stopGradient(support(tf, tf.stopGradient(values), last));
        Operand<TFloat32> count = tf.sum(support, last, Sum.keepDims(true));
        Operand<TFloat32> inside = tf.sum(tf.math.mul(values, support), last, Sum.keepDims(true));
        Operand<TFloat32> tau = tf.math.div(tf.math.sub(inside, tf.constant(1f)), count);
        return Float32.keep(tf, tf.math.mul(tf.math.sub(values, tau), support));
    }

    /** 1 where sparsemax is positive, else 0. */
    private static Operand<TFloat32> support(Ops tf, Operand<TFloat32> x, Operand<TInt32> last) {
        int size = Axes.size(x, Axes.rank(x) - 1);
        Operand<TFloat32> falling = tf.nn.topK(x, tf.constant(size), TInt32.class).values();
        Operand<TFloat32> sums = tf.math.cumsum(falling, last);
        float[] numbers = new float[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = i + 1;
        }
        Operand<TFloat32> weighed = tf.math.mul(falling, tf.constant(numbers));
        Operand<TFloat32> one = tf.constant(1f);
        Operand<TFloat32> among =
                tf.dtypes.cast(tf.math.greater(tf.math.add(weighed, one), sums), TFloat32.class);
        Operand<TFloat32> count = tf.sum(among, last, Sum.keepDims(true));
        Operand<TFloat32> inside = tf.sum(tf.math.mul(falling, among), last, Sum.keepDims(true));
        Operand<TFloat32> tau = tf.math.div(tf.math.sub(inside, one), count);
        return tf.dtypes.cast(tf.math.greater(x, tau), TFloat32.class);
    }

    /** The largest value brought to 0, so that no power overflows; it has no effect on shares. */
    private static Operand<TFloat32> lowered(Ops tf, Operand<TFloat32> x, Operand<TInt32> along) {
        return tf.math.sub(x, tf.stopGradient(tf.max(x, along, Max.keepDims(true))));
    }
}
