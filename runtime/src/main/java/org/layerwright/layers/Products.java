package org.layerwright.layers;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Products with a kernel. */
public final class Products {
    private Products() {}

    /**
     * The last axis of {@code x}, whatever its rank, times a matrix.
     *
     * @param kernel shape [size of the last axis, outputs]
     */
    public static Operand<TFloat32> lastAxis(
            Ops tf, Operand<TFloat32> x, Operand<TFloat32> kernel) {
        int[] sizes = Axes.sizes(x);
        Operand<TFloat32> rows = tf.reshape(x, tf.constant(new int[] {-1, Axes.channels(x)}));
        sizes[sizes.length - 1] = Axes.channels(kernel);
        return tf.reshape(tf.linalg.matMul(rows, kernel), tf.constant(sizes));
    }
}
