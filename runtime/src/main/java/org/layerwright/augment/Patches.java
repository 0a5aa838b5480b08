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
     * Shows {@code filling} inside a rectangle. A pixel is inside if its middle is: were it its
     * upper left corner, as in Keras, rectangles would shun the first row and column.
     */
    Operand<TFloat32> erase(
            Operand<TFloat32> images,
            Operand<TFloat32> filling,
            Operand<TFloat32> top,
            Operand<TFloat32> left,
            Operand<TFloat32> rows,
            Operand<TFloat32> columns) {
        Operand<TBool> inside =
                tf.math.logicalAnd(
                        between(images, 1, top, rows), between(images, 2, left, columns));
        return tf.select(inside, filling, images);
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
