package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.ReduceSum;
import org.tensorflow.types.TFloat32;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Changes of colour. Images have the shape [batch, height, width, channels] and values in 0..255;
 * what is drawn is [batch, 1, 1, 1]. Images of one channel have no colour and stay as they are.
 */
final class Hues {
    private static final int RGB = 3;

    private final Ops tf;

    Hues(Ops tf) {
        this.tf = tf;
    }

    /** All channels equal to the luminance (ITU-R BT.601, rounded as in Keras). */
    Operand<TFloat32> grayscale(Operand<TFloat32> images) {
        return isColored(images) ? tf.broadcastTo(luminance(images), tf.shape(images)) : images;
    }

    /** Between the image at 0 and the grey one at 1. */
    Operand<TFloat32> degenerate(Operand<TFloat32> images, Operand<TFloat32> share) {
        return isColored(images)
                ? tf.math.add(images, tf.math.mul(share, tf.math.sub(luminance(images), images)))
                : images;
    }

    private Operand<TFloat32> luminance(Operand<TFloat32> images) {
        Operand<TFloat32> weights = tf.constant(new float[] {0.2989f, 0.5870f, 0.1140f});
        return tf.reduceSum(tf.math.mul(images, weights), tf.constant(3), ReduceSum.keepDims(true));
    }

    /** Multiplies the saturation, which ends at 1. */
    Operand<TFloat32> saturation(Operand<TFloat32> images, Operand<TFloat32> factor) {
        return inHsv(
                images,
                hsv ->
                        joined(
                                channel(hsv, 0),
                                tf.math.minimum(
                                        tf.math.mul(channel(hsv, 1), factor), tf.constant(1f)),
                                channel(hsv, 2)));
    }

    /** Turns the hue by a fraction of its circle. */
    Operand<TFloat32> hue(Operand<TFloat32> images, Operand<TFloat32> turn) {
        return inHsv(
                images,
                hsv ->
                        joined(
                                tf.math.floorMod(
                                        tf.math.add(channel(hsv, 0), turn), tf.constant(1f)),
                                channel(hsv, 1),
                                channel(hsv, 2)));
    }

    private Operand<TFloat32> inHsv(
            Operand<TFloat32> images, UnaryOperator<Operand<TFloat32>> change) {
        if (!isColored(images)) {
            return images;
        }
        Operand<TFloat32> white = tf.constant(Tones.WHITE);
        Operand<TFloat32> hsv = tf.image.rgbToHsv(tf.math.div(images, white));
        return tf.math.mul(tf.image.hsvToRgb(change.apply(hsv)), white);
    }

    private Operand<TFloat32> joined(
            Operand<TFloat32> hue, Operand<TFloat32> saturation, Operand<TFloat32> value) {
        return tf.concat(List.of(hue, saturation, value), tf.constant(3));
    }

    private Operand<TFloat32> channel(Operand<TFloat32> hsv, int index) {
        return tf.slice(
                hsv,
                tf.constant(new int[] {0, 0, 0, index}),
                tf.constant(new int[] {-1, -1, -1, 1}));
    }

    private static boolean isColored(Operand<TFloat32> images) {
        return images.asOutput().shape().get(3) == RGB;
    }
}
