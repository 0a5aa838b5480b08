package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.Operation;
import org.tensorflow.op.Ops;
import org.tensorflow.op.Scope;
import org.tensorflow.types.TFloat32;

/** Pooling ops that TensorFlow Java's own classes would build in a slower version. */
final class Pooling {
    private Pooling() {}

    /**
     * The v1 op {@code MaxPool}. {@code tf.nn.maxPool} builds {@code MaxPoolV2}, whose gradient has
     * no vectorized CPU kernel and takes a third of a training step.
     */
    static Operand<TFloat32> max(
            Ops tf,
            Operand<TFloat32> x,
            int poolHeight,
            int poolWidth,
            int strideHeight,
            int strideWidth,
            String padding) {
        Scope scope = tf.scope();
        Operation pool =
                scope.opBuilder("MaxPool", "MaxPool")
                        .addInput(x.asOutput())
                        .setAttr("ksize", new long[] {1, poolHeight, poolWidth, 1})
                        .setAttr("strides", new long[] {1, strideHeight, strideWidth, 1})
                        .setAttr("padding", padding)
                        .build();
        return pool.<TFloat32>output(0);
    }
}
