package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Reshape;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;

/**
 * Rectangles of each image. Images have the shape [batch, height, width, channels]; what is drawn
 * is [batch, 1, 1, 1].
 */
final class Patches {
    private final Ops tf;

    Patches(Ops tf) {
        this.tf = tf;
    }

    /**
     * Where a rectangle is. A pixel is inside if its middle is: were it its upper left corner, as
     * in Keras, rectangles would shun the first row and column.
     *
     * @return shape [batch, height, width, 1]
     */
    Operand<TBool> inside(
            Operand<TFloat32> images,
            Operand<TFloat32> top,
            Operand<TFloat32> left,
            Operand<TFloat32> rows,
            Operand<TFloat32> columns) {
        return tf.math.logicalAnd(between(images, 1, top, rows), between(images, 2, left, columns));
    }

    /**
     * A rectangle of each image at a place of its own, where it fits.
     *
     * @param rowShare its height as a share of the image's, shape [batch, 1, 1, 1]
     * @param columnShare its width likewise
     */
    Operand<TBool> anywhere(
            Draws draws,
            String step,
            Operand<TFloat32> images,
            Operand<TFloat32> rowShare,
            Operand<TFloat32> columnShare) {
        long[] shape = images.asOutput().shape().asArray();
        Operand<TFloat32> rows = tf.math.mul(rowShare, tf.constant((float) shape[1]));
        Operand<TFloat32> columns = tf.math.mul(columnShare, tf.constant((float) shape[2]));
        return inside(
                images,
                start(draws, step + "/top", rows, shape[1]),
                start(draws, step + "/left", columns, shape[2]),
                rows,
                columns);
    }

    private Operand<TFloat32> start(
            Draws draws, String purpose, Operand<TFloat32> length, long size) {
        return tf.math.mul(
                draws.each(draws.uniform(purpose, 0, 1)),
                tf.math.sub(tf.constant((float) size), length));
    }

    private Operand<TBool> between(
            Operand<TFloat32> images, int axis, Operand<TFloat32> start, Operand<TFloat32> length) {
        int size = (int) images.asOutput().shape().get(axis);
        int[] shape = {1, 1, 1, 1};
        shape[axis] = size;
        Reshape<TFloat32> at =
                tf.reshape(
                        tf.range(tf.constant(0.5f), tf.constant((float) size), tf.constant(1f)),
                        tf.constant(shape));
        return tf.math.logicalAnd(
                tf.math.greaterEqual(at, start), tf.math.less(at, tf.math.add(start, length)));
    }
}
