package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;

/** Questions about shapes known while a graph is built. */
final class Shapes {
    private Shapes() {}

    /** The size of the last axis. */
    static long lastAxis(Operand<TFloat32> x) {
        Shape shape = x.asOutput().shape();
        long size = shape.isUnknown() ? Shape.UNKNOWN_SIZE : shape.get(shape.numDimensions() - 1);
        if (size == Shape.UNKNOWN_SIZE) {
            throw new IllegalStateException(
                    "%s: the number of channels must be known, its shape is %s"
                            .formatted(x.op().name(), shape));
        }
        return size;
    }
}
