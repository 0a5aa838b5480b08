package org.layerwright.layers;

import org.layerwright.graph.NetworkScope;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.image.ResizeBicubic;
import org.tensorflow.op.image.ResizeBilinear;
import org.tensorflow.op.image.ResizeNearestNeighbor;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * Images in another size. A pixel's place is its centre: {@code in = (out + 0.5) * nIn / nOut -
 * 0.5}; there is no anti-aliasing.
 */
public final class Resampling {
    private Resampling() {}

    /** The value of the pixel that the place lies in. */
    public static Operand<TFloat32> nearest(
            NetworkScope net, Operand<TFloat32> x, int height, int width) {
        return net.tf()
                .image
                .resizeNearestNeighbor(
                        x,
                        size(net.tf(), height, width),
                        ResizeNearestNeighbor.halfPixelCenters(true));
    }

    /** The four pixels around the place, by distance; at the border those there are. */
    public static Operand<TFloat32> bilinear(
            NetworkScope net, Operand<TFloat32> x, int height, int width) {
        return net.tf()
                .image
                .resizeBilinear(
                        x, size(net.tf(), height, width), ResizeBilinear.halfPixelCenters(true));
    }

    /**
     * The sixteen pixels around the place by Keys's cubic with {@code a = -0.5}; at the border
     * those there are, their weights brought to the sum 1.
     */
    public static Operand<TFloat32> bicubic(
            NetworkScope net, Operand<TFloat32> x, int height, int width) {
        return net.tf()
                .image
                .resizeBicubic(
                        x, size(net.tf(), height, width), ResizeBicubic.halfPixelCenters(true));
    }

    /** The largest centred part of an image with the aspect ratio {@code height : width}. */
    public static Operand<TFloat32> cropToAspectRatio(
            NetworkScope net, Operand<TFloat32> x, int height, int width) {
        Ops tf = net.tf();
        Shape image = x.shape();
        int rows = part(image.get(1), image.get(2), height, width);
        int columns = part(image.get(2), image.get(1), width, height);
        int top = (int) (image.get(1) - rows) / 2;
        int left = (int) (image.get(2) - columns) / 2;
        return tf.slice(
                x,
                tf.constant(new int[] {0, top, left, 0}),
                tf.constant(new int[] {-1, rows, columns, -1}));
    }

    /** How much of {@code size} goes with all of the other axis. */
    private static int part(long size, long other, long target, long otherTarget) {
        return (int) Math.max(1, Math.min(size, other * target / otherTarget));
    }

    private static Operand<TInt32> size(Ops tf, int height, int width) {
        return tf.constant(new int[] {height, width});
    }
}
