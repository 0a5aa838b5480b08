package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes in which a pixel takes part of its neighbours. Images have the shape [batch, height,
 * width, channels]. At the border the neighbours that are missing do not count, so that it does not
 * darken.
 */
final class Neighbors {
    private static final int ROWS = 1;
    private static final int COLUMNS = 2;
    private static final List<Integer> THREE = List.of(-1, 0, 1);

    private final Ops tf;

    Neighbors(Ops tf) {
        this.tf = tf;
    }

    /**
     * Between a smooth image at 0, the image at 1 and one with the difference doubled at 2. Smooth
     * is the mean over 3x3 pixels in which the middle counts 5 times.
     */
    Operand<TFloat32> sharpness(Operand<TFloat32> images, Operand<TFloat32> factor) {
        Operand<TFloat32> ones = ones(images, ROWS, COLUMNS);
        Operand<TFloat32> four = tf.constant(4f);
        Operand<TFloat32> sum = tf.math.add(box(images), tf.math.mul(images, four));
        Operand<TFloat32> weight = tf.math.add(box(ones), four);
        Operand<TFloat32> smooth = tf.math.div(sum, weight);
        return tf.math.add(smooth, tf.math.mul(tf.math.sub(images, smooth), factor));
    }

    /**
     * Gaussian blur by each image's own deviations.
     *
     * @param rows how many rows count, odd
     * @param columns how many columns count, odd
     * @param down the standard deviation in rows, shape [batch, 1, 1, 1]
     * @param across the standard deviation in columns
     */
    Operand<TFloat32> gaussianBlur(
            Operand<TFloat32> images,
            int rows,
            int columns,
            Operand<TFloat32> down,
            Operand<TFloat32> across) {
        return blur(blur(images, ROWS, rows, down), COLUMNS, columns, across);
    }

    private Operand<TFloat32> blur(
            Operand<TFloat32> images, int axis, int size, Operand<TFloat32> deviation) {
        if (size == 1) {
            return images;
        }
        List<Integer> offsets = new ArrayList<>();
        List<Operand<TFloat32>> weights = new ArrayList<>();
        Operand<TFloat32> variance = tf.math.square(deviation);
        for (int offset = -(size / 2); offset <= size / 2; offset++) {
            offsets.add(offset);
            weights.add(tf.math.exp(tf.math.div(tf.constant(-0.5f * offset * offset), variance)));
        }
        return tf.math.div(
                sum(images, axis, offsets, weights),
                sum(ones(images, axis), axis, offsets, weights));
    }

    private Operand<TFloat32> box(Operand<TFloat32> images) {
        Operand<TFloat32> one = tf.constant(1f);
        List<Operand<TFloat32>> weights = List.of(one, one, one);
        return sum(sum(images, ROWS, THREE, weights), COLUMNS, THREE, weights);
    }

    /** Of weight times image moved by an offset, zeros beyond the border. */
    private Operand<TFloat32> sum(
            Operand<TFloat32> images,
            int axis,
            List<Integer> offsets,
            List<Operand<TFloat32>> weights) {
        int reach = -offsets.get(0);
        int[][] margins = new int[4][2];
        margins[axis] = new int[] {reach, reach};
        Operand<TFloat32> padded = tf.pad(images, tf.constant(margins), tf.constant(0f));
        int[] size = {-1, -1, -1, -1};
        size[axis] = (int) images.asOutput().shape().get(axis);
        List<Operand<TFloat32>> parts = new ArrayList<>();
        for (int i = 0; i < offsets.size(); i++) {
            int[] begin = new int[4];
            begin[axis] = offsets.get(i) + reach;
            Operand<TFloat32> moved = tf.slice(padded, tf.constant(begin), tf.constant(size));
            parts.add(tf.math.mul(weights.get(i), moved));
        }
        return tf.math.addN(parts);
    }

    /** Ones along some axes, of size 1 along the others. */
    private Operand<TFloat32> ones(Operand<TFloat32> images, int... axes) {
        long[] shape = {1, 1, 1, 1};
        for (int axis : axes) {
            shape[axis] = images.asOutput().shape().get(axis);
        }
        return tf.fill(tf.constant(shape), tf.constant(1f));
    }
}
