package org.layerwright.layers;

import org.layerwright.graph.NetworkScope;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * Layers that disturb their input in training and pass it through in inference. What is drawn
 * depends on the model's seed, the layer's name and the training step only. Definitions: Keras 3.
 */
public final class Noise {
    private static final double SELU_ALPHA = 1.6732632423543772;
    private static final double SELU_SCALE = 1.0507009873554805;

    private Noise() {}

    /**
     * Sets a share {@code rate} of the values to 0 and divides the rest by {@code 1 - rate}
     * (Srivastava 2014, inverted form).
     *
     * @param rate in 0..1
     * @param noiseShape for each axis after the batch 1 where its values go together, otherwise -1;
     *     none if each value goes alone
     */
    public static Operand<TFloat32> dropout(
            NetworkScope net, String layer, Operand<TFloat32> x, float rate, int... noiseShape) {
        int[] own = new int[noiseShape.length + 1];
        own[0] = 1;
        for (int i = 0; i < noiseShape.length; i++) {
            own[i + 1] = noiseShape[i] == 1 ? 0 : 1;
        }
        Operand<TInt32> mask = net.tf().shape(x);
        return dropped(
                net, layer, x, noiseShape.length == 0 ? mask : shared(net.tf(), mask, own), rate);
    }

    /**
     * {@link #dropout} of whole channels of each image (Tompson 2014).
     *
     * @param x [batch, height, width, channels]
     */
    public static Operand<TFloat32> spatialDropout2D(
            NetworkScope net, String layer, Operand<TFloat32> x, float rate) {
        return dropout(net, layer, x, rate, 1, 1, -1);
    }

    /** Size 1 where an axis is not its own. */
    private static Operand<TInt32> shared(Ops tf, Operand<TInt32> shape, int[] own) {
        return tf.math.maximum(tf.math.mul(shape, tf.constant(own)), tf.constant(1));
    }

    /** Adds a normal number of mean 0 to each value. */
    public static Operand<TFloat32> gaussianNoise(
            NetworkScope net, String layer, Operand<TFloat32> x, float stddev) {
        if (!net.hasNoise() || stddev == 0) {
            return x;
        }
        Ops tf = net.tf();
        return tf.math.add(x, net.random().normal(tf, layer + "/noise", tf.shape(x), 0, stddev));
    }

    /**
     * Multiplies each value with a normal number of mean 1 and variance {@code rate / (1 - rate)}:
     * as much noise as {@link #dropout} makes (Srivastava 2014).
     */
    public static Operand<TFloat32> gaussianDropout(
            NetworkScope net, String layer, Operand<TFloat32> x, float rate) {
        if (!net.hasNoise() || rate == 0) {
            return x;
        }
        Ops tf = net.tf();
        float stddev = (float) Math.sqrt(rate / (1.0 - rate));
        return tf.math.mul(x, net.random().normal(tf, layer + "/noise", tf.shape(x), 1, stddev));
    }

    /**
     * Sets a share {@code rate} of the values to what SELU gives for minus infinity, then scales
     * and shifts all so that mean 0 and variance 1 stay what they are (Klambauer 2017).
     */
    public static Operand<TFloat32> alphaDropout(
            NetworkScope net, String layer, Operand<TFloat32> x, float rate) {
        if (!net.hasNoise() || rate == 0) {
            return x;
        }
        Ops tf = net.tf();
        double least = -SELU_ALPHA * SELU_SCALE;
        double scale = 1 / Math.sqrt((1 - rate) * (1 + rate * least * least));
        Operand<TFloat32> kept = kept(net, layer, tf.shape(x), rate);
        Operand<TFloat32> lost = tf.math.sub(tf.constant(1f), kept);
        Operand<TFloat32> masked =
                tf.math.add(tf.math.mul(x, kept), tf.math.mul(lost, tf.constant((float) least)));
        return tf.math.add(
                tf.math.mul(masked, tf.constant((float) scale)),
                tf.constant((float) (-scale * least * rate)));
    }

    private static Operand<TFloat32> dropped(
            NetworkScope net, String layer, Operand<TFloat32> x, Operand<TInt32> mask, float rate) {
        Ops tf = net.tf();
        if (!net.hasNoise() || rate == 0) {
            return x;
        }
        if (rate >= 1) {
            return tf.zerosLike(x);
        }
        Operand<TFloat32> kept = kept(net, layer, mask, rate);
        return tf.math.mul(x, tf.math.mul(kept, tf.constant(1f / (1f - rate))));
    }

    /** 1 with probability {@code 1 - rate}, else 0. */
    private static Operand<TFloat32> kept(
            NetworkScope net, String layer, Operand<TInt32> shape, float rate) {
        Ops tf = net.tf();
        Operand<TFloat32> draw = net.random().uniform(tf, layer + "/mask", shape, 0f, 1f);
        return tf.dtypes.cast(tf.math.greaterEqual(draw, tf.constant(rate)), TFloat32.class);
    }
}
