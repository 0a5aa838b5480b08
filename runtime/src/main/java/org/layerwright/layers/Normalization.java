package org.layerwright.layers;

import org.layerwright.graph.Float32;
import org.layerwright.graph.NetworkScope;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Sum;
import org.tensorflow.op.math.Mean;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.Arrays;

/**
 * Layers that bring values to a common scale by the values themselves, in float32 always.
 * Semantics: Keras 3.
 */
public final class Normalization {
    private Normalization() {}

    /**
     * Mean 0 and variance 1 for each image over {@code axes}, then times {@code gamma}, plus {@code
     * beta} (Ba 2016).
     *
     * @param gamma of the sizes of the axes
     * @param beta as gamma
     * @param axes of {@code x} in rising order, the batch being 0
     */
    public static Operand<TFloat32> layer(
            NetworkScope net,
            Operand<TFloat32> x,
            Operand<TFloat32> gamma,
            Operand<TFloat32> beta,
            float epsilon,
            int... axes) {
        Ops tf = net.tf();
        Operand<TInt32> shape = tf.constant(Axes.stretched(x, axes));
        Operand<TFloat32> values = Float32.keep(tf, x);
        return Float32.keep(
                tf,
                tf.math.add(
                        tf.math.mul(
                                standardized(tf, values, epsilon, axes), tf.reshape(gamma, shape)),
                        tf.reshape(beta, shape)));
    }

    /**
     * The channels in groups of neighbours: mean 0 and variance 1 for each group of each image,
     * then times {@code gamma}, plus {@code beta} (Wu and He 2018).
     *
     * @param gamma one a channel
     * @param beta as gamma
     * @param groups divides the number of channels
     * @param axis where the channels lie, the batch being 0
     */
    public static Operand<TFloat32> group(
            NetworkScope net,
            Operand<TFloat32> x,
            Operand<TFloat32> gamma,
            Operand<TFloat32> beta,
            float epsilon,
            int groups,
            int axis) {
        Ops tf = net.tf();
        int[] sizes = Axes.sizes(x);
        int[] grouped = new int[sizes.length + 1];
        int[] within = new int[sizes.length - 1];
        for (int at = 0; at < grouped.length; at++) {
            grouped[at] = at == axis ? groups : sizes[at > axis ? at - 1 : at];
        }
        grouped[axis + 1] = sizes[axis] / groups;
        for (int i = 0; i < within.length; i++) {
            within[i] = i + 1 < axis ? i + 1 : i + 2;
        }
        Operand<TFloat32> apart = tf.reshape(Float32.keep(tf, x), tf.constant(grouped));
        Operand<TFloat32> joined =
                tf.reshape(standardized(tf, apart, epsilon, within), tf.constant(sizes));
        Operand<TInt32> shape = tf.constant(Axes.stretched(x, axis));
        return Float32.keep(
                tf,
                tf.math.add(
                        tf.math.mul(joined, tf.reshape(gamma, shape)), tf.reshape(beta, shape)));
    }

    /**
     * Divided by the root of the mean square over {@code axes}, then times {@code scale} (Zhang and
     * Sennrich 2019).
     */
    public static Operand<TFloat32> rms(
            NetworkScope net,
            Operand<TFloat32> x,
            Operand<TFloat32> scale,
            float epsilon,
            int axis) {
        Ops tf = net.tf();
        Operand<TFloat32> values = Float32.keep(tf, x);
        Operand<TFloat32> square =
                tf.math.mean(tf.math.mul(values, values), tf.constant(axis), Mean.keepDims(true));
        Operand<TFloat32> root = tf.math.sqrt(tf.math.add(square, tf.constant(epsilon)));
        Operand<TInt32> shape = tf.constant(Axes.stretched(x, axis));
        return Float32.keep(tf, tf.math.mul(tf.math.div(values, root), tf.reshape(scale, shape)));
    }

    /** Divided by the Euclidean length along an axis, {@code sqrt(max(sum(x^2), 1e-12))}. */
    public static Operand<TFloat32> unit(NetworkScope net, Operand<TFloat32> x, int axis) {
        Ops tf = net.tf();
        Operand<TFloat32> values = Float32.keep(tf, x);
        Operand<TFloat32> square =
                tf.sum(tf.math.mul(values, values), tf.constant(axis), Sum.keepDims(true));
        Operand<TFloat32> least = tf.constant(1e-12f);
        return Float32.keep(tf, tf.math.div(values, tf.math.sqrt(tf.math.maximum(square, least))));
    }

    /** {@code (x - mean) / max(stddev, 1 / sqrt(n))} over the n values of each image. */
    public static Operand<TFloat32> perImage(NetworkScope net, Operand<TFloat32> x) {
        Ops tf = net.tf();
        int[] sizes = Axes.sizes(x);
        double values = Arrays.stream(sizes).skip(1).asDoubleStream().reduce(1, (a, b) -> a * b);
        Operand<TInt32> all = tf.constant(rising(sizes.length));
        Operand<TFloat32> pixels = Float32.keep(tf, x);
        Operand<TFloat32> centered =
                tf.math.sub(pixels, tf.math.mean(pixels, all, Mean.keepDims(true)));
        Operand<TFloat32> deviation = tf.math.sqrt(variance(tf, centered, all));
        Operand<TFloat32> least = tf.constant((float) (1 / Math.sqrt(values)));
        return Float32.keep(tf, tf.math.div(centered, tf.math.maximum(deviation, least)));
    }

    /** In place of a gamma that is switched off. */
    public static Operand<TFloat32> ones(Ops tf, int... sizes) {
        return tf.fill(tf.constant(sizes), tf.constant(1f));
    }

    /** In place of a beta that is switched off. */
    public static Operand<TFloat32> zeros(Ops tf, int... sizes) {
        return tf.fill(tf.constant(sizes), tf.constant(0f));
    }

    /** All axes but the batch. */
    private static int[] rising(int rank) {
        int[] axes = new int[rank - 1];
        Arrays.setAll(axes, i -> i + 1);
        return axes;
    }

    private static Operand<TFloat32> standardized(
            Ops tf, Operand<TFloat32> x, float epsilon, int[] axes) {
        Operand<TInt32> over = tf.constant(axes);
        Operand<TFloat32> centered = tf.math.sub(x, tf.math.mean(x, over, Mean.keepDims(true)));
        Operand<TFloat32> variance = variance(tf, centered, over);
        return tf.math.div(centered, tf.math.sqrt(tf.math.add(variance, tf.constant(epsilon))));
    }

    private static Operand<TFloat32> variance(
            Ops tf, Operand<TFloat32> centered, Operand<TInt32> over) {
        return tf.math.mean(tf.math.mul(centered, centered), over, Mean.keepDims(true));
    }
}
