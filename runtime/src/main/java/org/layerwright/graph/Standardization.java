package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.math.Mean;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/** Bringing images to a common scale. */
final class Standardization {
    private Standardization() {}

    /** {@code (x - mean) / max(stddev, 1 / sqrt(n))} over the n values of each image. */
    static Operand<TFloat32> perImage(Ops tf, Operand<TFloat32> x) {
        Operand<TInt32> axes = tf.constant(new int[] {1, 2, 3});
        Operand<TFloat32> centered = tf.math.sub(x, tf.math.mean(x, axes, Mean.keepDims(true)));
        Operand<TFloat32> variance =
                tf.math.mean(tf.math.square(centered), axes, Mean.keepDims(true));
        Shape shape = x.asOutput().shape();
        double values = (double) shape.get(1) * shape.get(2) * shape.get(3);
        Operand<TFloat32> least = tf.constant((float) (1 / Math.sqrt(values)));
        return tf.math.div(centered, tf.math.maximum(tf.math.sqrt(variance), least));
    }
}
