package org.layerwright.layers;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * Takes images apart for a dilated kernel and puts the results together.
 *
 * @param height along the rows
 * @param width along the columns
 */
record Dilation(Axis height, Axis width) {

    /**
     * One axis.
     *
     * @param rate how many cells from one of the kernel's to the next
     * @param before zeros put before the image
     * @param after zeros put behind it, for the padding
     * @param surplus zeros behind those, so that the rate divides the whole; cut off at the end
     */
    private record Axis(int rate, int before, int after, int surplus) {
        static Axis of(long size, long kernel, int rate, boolean padded) {
            int padding = padded ? Math.toIntExact((kernel - 1) * rate) : 0;
            int surplus = Math.toIntExact(Math.floorMod(-(size + padding), (long) rate));
            return new Axis(rate, padding / 2, padding - padding / 2, surplus);
        }
    }

    static Dilation of(
            Operand<TFloat32> x, Operand<TFloat32> kernel, int height, int width, String padding) {
        Shape image = x.shape();
        Shape window = kernel.shape();
        boolean padded = padding.equals("SAME");
        return new Dilation(
                Axis.of(image.get(1), window.get(0), height, padded),
                Axis.of(image.get(2), window.get(1), width, padded));
    }

    /** One small image for each place in a square of {@code height x width} cells. */
    Operand<TFloat32> apart(Ops tf, Operand<TFloat32> x) {
        Operand<TInt32> padding =
                tf.constant(
                        new int[][] {
                            {height.before, height.after + height.surplus},
                            {width.before, width.after + width.surplus}
                        });
        return tf.spaceToBatchNd(x, square(tf), padding);
    }

    /** The small images' results as one. */
    Operand<TFloat32> together(Ops tf, Operand<TFloat32> results) {
        Operand<TInt32> surplus =
                tf.constant(new int[][] {{0, height.surplus}, {0, width.surplus}});
        return tf.batchToSpaceNd(results, square(tf), surplus);
    }

    private Operand<TInt32> square(Ops tf) {
        return tf.constant(new int[] {height.rate, width.rate});
    }
}
