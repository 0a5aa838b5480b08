package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * The map of each geometric step, from its draws (one number for each image). Pixel centres have
 * integer coordinates, so the middle of an image is at ((width - 1) / 2, (height - 1) / 2).
 */
record Maps(Ops tf, long height, long width) {

    /** The identity where {@code sign} is 1, left and right changed where it is -1. */
    AffineMap flipHorizontal(Operand<TFloat32> sign) {
        Operand<TFloat32> zero = tf.zerosLike(sign);
        return new AffineMap(sign, zero, keepCenter(sign, width), zero, tf.onesLike(sign), zero);
    }

    /** The identity where {@code sign} is 1, top and bottom changed where it is -1. */
    AffineMap flipVertical(Operand<TFloat32> sign) {
        Operand<TFloat32> zero = tf.zerosLike(sign);
        return new AffineMap(tf.onesLike(sign), zero, zero, zero, sign, keepCenter(sign, height));
    }

    /** A turn by {@code angle} radians, counter-clockwise as seen. */
    AffineMap rotation(Operand<TFloat32> angle) {
        Operand<TFloat32> cos = tf.math.cos(angle);
        Operand<TFloat32> sin = tf.math.sin(angle);
        Operand<TFloat32> middleX = middle(width);
        Operand<TFloat32> middleY = middle(height);
        Operand<TFloat32> a2 = tf.math.add(keepCenter(cos, width), tf.math.mul(sin, middleY));
        Operand<TFloat32> b2 = tf.math.sub(keepCenter(cos, height), tf.math.mul(sin, middleX));
        return new AffineMap(cos, tf.math.neg(sin), a2, sin, cos, b2);
    }

    /** Scales about the middle; 2 shows twice as much of the picture, half as large. */
    AffineMap zoom(Operand<TFloat32> vertical, Operand<TFloat32> horizontal) {
        Operand<TFloat32> zero = tf.zerosLike(vertical);
        return new AffineMap(
                horizontal,
                zero,
                keepCenter(horizontal, width),
                zero,
                vertical,
                keepCenter(vertical, height));
    }

    /** Moves the picture by fractions of its height and width. */
    AffineMap translation(Operand<TFloat32> down, Operand<TFloat32> right) {
        Operand<TFloat32> zero = tf.zerosLike(down);
        Operand<TFloat32> one = tf.onesLike(down);
        return new AffineMap(
                one,
                zero,
                tf.math.mul(right, tf.constant((float) -width)),
                zero,
                one,
                tf.math.mul(down, tf.constant((float) -height)));
    }

    /** The offset with which a factor along one axis leaves the middle where it is. */
    private Operand<TFloat32> keepCenter(Operand<TFloat32> factor, long size) {
        return tf.math.mul(tf.math.sub(tf.constant(1f), factor), middle(size));
    }

    private Operand<TFloat32> middle(long size) {
        return tf.constant((size - 1) / 2f);
    }
}
