package org.layerwright.layers;

import org.layerwright.graph.NetworkScope;
import org.tensorflow.Operand;
import org.tensorflow.Operation;
import org.tensorflow.op.Scope;
import org.tensorflow.types.TFloat32;

import java.util.List;

/** One value for each window of an image. Padding cells never take part. */
public final class Pooling {
    private Pooling() {}

    /**
     * The largest value of each window. The v1 op {@code MaxPool}: {@code tf.nn.maxPool} builds
     * {@code MaxPoolV2}, whose gradient has no vectorized CPU kernel and takes a third of a
     * training step.
     *
     * @param x [batch, height, width, channels]
     * @param padding {@code VALID} or {@code SAME}
     */
    public static Operand<TFloat32> max(
            NetworkScope net,
            Operand<TFloat32> x,
            int poolHeight,
            int poolWidth,
            int strideHeight,
            int strideWidth,
            String padding) {
        Scope scope = net.tf().scope();
        Operation pool =
                scope.opBuilder("MaxPool", "MaxPool")
                        .addInput(x.asOutput())
                        .setAttr("ksize", new long[] {1, poolHeight, poolWidth, 1})
                        .setAttr("strides", new long[] {1, strideHeight, strideWidth, 1})
                        .setAttr("padding", padding)
                        .build();
        return pool.<TFloat32>output(0);
    }

    /**
     * The mean of each window's cells inside the image.
     *
     * @param x [batch, height, width, channels]
     * @param padding {@code VALID} or {@code SAME}
     */
    public static Operand<TFloat32> average(
            NetworkScope net,
            Operand<TFloat32> x,
            int poolHeight,
            int poolWidth,
            int strideHeight,
            int strideWidth,
            String padding) {
        return net.tf()
                .nn
                .avgPool(
                        x,
                        List.of(1L, (long) poolHeight, (long) poolWidth, 1L),
                        List.of(1L, (long) strideHeight, (long) strideWidth, 1L),
                        padding);
    }
}
