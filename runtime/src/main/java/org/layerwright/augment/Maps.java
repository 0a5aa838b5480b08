package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.image.ImageProjectiveTransformV3;
import org.tensorflow.types.TFloat32;

/**
 * The map of each geometric step, from its draws (one number for each image), and how an image is
 * seen through one. Pixel centres have integer coordinates, so the middle of an image is at ((width
 * - 1) / 2, (height - 1) / 2).
 */
record Maps(Ops tf, long height, long width) {

    /** The identity where {@code sign} is 1, left and right changed where it is -1. */
    PixelMap flipHorizontal(Operand<TFloat32> sign) {
        Operand<TFloat32> zero = tf.zerosLike(sign);
        return PixelMap.affine(sign, zero, keepCenter(sign, width), zero, tf.onesLike(sign), zero);
    }

    /** The identity where {@code sign} is 1, top and bottom changed where it is -1. */
    PixelMap flipVertical(Operand<TFloat32> sign) {
        Operand<TFloat32> zero = tf.zerosLike(sign);
        return PixelMap.affine(tf.onesLike(sign), zero, zero, zero, sign, keepCenter(sign, height));
    }

    /** A turn by {@code angle} radians, counter-clockwise as seen. */
    PixelMap rotation(Operand<TFloat32> angle) {
        Operand<TFloat32> cos = tf.math.cos(angle);
        Operand<TFloat32> sin = tf.math.sin(angle);
        Operand<TFloat32> middleX = middle(width);
        Operand<TFloat32> middleY = middle(height);
        Operand<TFloat32> a2 = tf.math.add(keepCenter(cos, width), tf.math.mul(sin, middleY));
        Operand<TFloat32> b2 = tf.math.sub(keepCenter(cos, height), tf.math.mul(sin, middleX));
        return PixelMap.affine(cos, tf.math.neg(sin), a2, sin, cos, b2);
    }

    /** Scales about the middle; 2 shows twice as much of the picture, half as large. */
    PixelMap zoom(Operand<TFloat32> vertical, Operand<TFloat32> horizontal) {
        Operand<TFloat32> zero = tf.zerosLike(vertical);
        return PixelMap.affine(
                horizontal,
                zero,
                keepCenter(horizontal, width),
                zero,
                vertical,
                keepCenter(vertical, height));
    }

    /** Moves the picture by fractions of its height and width. */
    PixelMap translation(Operand<TFloat32> down, Operand<TFloat32> right) {
        Operand<TFloat32> zero = tf.zerosLike(down);
        Operand<TFloat32> one = tf.onesLike(down);
        return PixelMap.affine(
                one,
                zero,
                tf.math.mul(right, tf.constant((float) -width)),
                zero,
                one,
                tf.math.mul(down, tf.constant((float) -height)));
    }

    /** Leans by fractions about the top left corner: a row further down reads further right. */
    PixelMap shear(Operand<TFloat32> alongX, Operand<TFloat32> alongY) {
        Operand<TFloat32> zero = tf.zerosLike(alongX);
        Operand<TFloat32> one = tf.onesLike(alongX);
        return PixelMap.affine(one, alongX, zero, alongY, one, zero);
    }

    /**
     * A window of the picture, enlarged to the whole; pixels are squares, so that the window's
     * outline becomes the picture's.
     *
     * @param top rows above the window
     * @param left columns left of it
     * @param rows its height in pixels
     * @param columns its width in pixels
     */
    PixelMap window(
            Operand<TFloat32> top,
            Operand<TFloat32> left,
            Operand<TFloat32> rows,
            Operand<TFloat32> columns) {
        Operand<TFloat32> zero = tf.zerosLike(top);
        Operand<TFloat32> across = tf.math.div(columns, tf.constant((float) width));
        Operand<TFloat32> down = tf.math.div(rows, tf.constant((float) height));
        return PixelMap.affine(across, zero, outline(left, across), zero, down, outline(top, down));
    }

    /** The images as seen through a map. */
    Operand<TFloat32> read(
            Operand<TFloat32> images,
            PixelMap map,
            FillMode fillMode,
            Interpolation interpolation,
            float fillValue) {
        return ImageProjectiveTransformV3.create(
                tf.scope(),
                images,
                map.projective(tf),
                tf.constant(new int[] {(int) height, (int) width}),
                tf.constant(fillValue),
                interpolation.name(),
                ImageProjectiveTransformV3.fillMode(fillMode.name()));
    }

    /** Output pixel 0 lies half an output pixel inside the outline. */
    private Operand<TFloat32> outline(Operand<TFloat32> start, Operand<TFloat32> factor) {
        Operand<TFloat32> half = tf.constant(0.5f);
        return tf.math.add(start, tf.math.mul(tf.math.sub(factor, tf.constant(1f)), half));
    }

    /** The offset with which a factor along one axis leaves the middle where it is. */
    private Operand<TFloat32> keepCenter(Operand<TFloat32> factor, long size) {
        return tf.math.mul(tf.math.sub(tf.constant(1f), factor), middle(size));
    }

    private Operand<TFloat32> middle(long size) {
        return tf.constant((size - 1) / 2f);
    }
}
