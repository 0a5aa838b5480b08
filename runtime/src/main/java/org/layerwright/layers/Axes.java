package org.layerwright.layers;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;

import java.util.Arrays;

/** Questions about shapes known while a graph is built. Axis 0 is the batch. */
final class Axes {
    private Axes() {}

    static int rank(Operand<TFloat32> x) {
        return shape(x).numDimensions();
    }

    static int size(Operand<TFloat32> x, int axis) {
        long size = shape(x).get(axis);
        if (size == Shape.UNKNOWN_SIZE) {
            throw new IllegalStateException(
                    "%s: the size of axis %d must be known, its shape is %s"
                            .formatted(x.op().name(), axis, shape(x)));
        }
        return (int) size;
    }

    /** The size of the last axis. */
    static int channels(Operand<TFloat32> x) {
        return size(x, rank(x) - 1);
    }

    /** For a reshape: all sizes as they are, -1 for the batch. */
    static int[] sizes(Operand<TFloat32> x) {
        int[] sizes = new int[rank(x)];
        Arrays.setAll(sizes, axis -> axis == 0 ? -1 : size(x, axis));
        return sizes;
    }

    /** The sizes of these axes of {@code x}, 1 for the others: for a weight to stretch over it. */
    static int[] stretched(Operand<TFloat32> x, int... axes) {
        int[] sizes = new int[rank(x)];
        Arrays.fill(sizes, 1);
        for (int axis : axes) {
            sizes[axis] = size(x, axis);
        }
        return sizes;
    }

    private static Shape shape(Operand<TFloat32> x) {
        Shape shape = x.asOutput().shape();
        if (shape.isUnknown()) {
            throw new IllegalStateException(x.op().name() + ": its shape must be known");
        }
        return shape;
    }
}
