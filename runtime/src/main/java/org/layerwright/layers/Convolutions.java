package org.layerwright.layers;

import org.layerwright.graph.NetworkScope;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.StridedSlice;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.math.BigInteger;
import java.util.List;

/**
 * Convolutions that TensorFlow's ops do wrongly or not at all. Images are [batch, height, width,
 * channels] with all but the batch known.
 */
public final class Convolutions {
    private Convolutions() {}

    /**
     * A convolution in groups: each part of the channels is seen by its part of the filters only.
     *
     * @param kernel [height, width, channels of a group, filters]
     * @param padding {@code VALID} or {@code SAME}
     */
    public static Operand<TFloat32> grouped(
            NetworkScope net,
            Operand<TFloat32> x,
            Operand<TFloat32> kernel,
            int strideHeight,
            int strideWidth,
            String padding) {
        return GroupedConvolution.of(net, x, kernel, strides(strideHeight, strideWidth), padding);
    }

    /**
     * A convolution whose kernel takes every {@code dilation}-th cell only. TensorFlow's own
     * gradient of it is wrong, so that the cells are sorted into one small image for each place in
     * a square of dilation size, and an ordinary kernel slides over those.
     *
     * @param kernel [height, width, channels of a group, filters]
     * @param padding {@code VALID} or {@code SAME}
     */
    public static Operand<TFloat32> dilated(
            NetworkScope net,
            Operand<TFloat32> x,
            Operand<TFloat32> kernel,
            int dilationHeight,
            int dilationWidth,
            String padding) {
        Ops tf = net.tf();
        Dilation dilation = Dilation.of(x, kernel, dilationHeight, dilationWidth, padding);
        Operand<TFloat32> images = dilation.apart(tf, x);
        return dilation.together(
                tf, GroupedConvolution.of(net, images, kernel, strides(1, 1), "VALID"));
    }

    /**
     * The same for a depthwise convolution.
     *
     * @param kernel [height, width, channels, multiplier]
     * @param padding {@code VALID} or {@code SAME}
     */
    public static Operand<TFloat32> dilatedDepthwise(
            NetworkScope net,
            Operand<TFloat32> x,
            Operand<TFloat32> kernel,
            int dilationHeight,
            int dilationWidth,
            String padding) {
        Ops tf = net.tf();
        Dilation dilation = Dilation.of(x, kernel, dilationHeight, dilationWidth, padding);
        Operand<TFloat32> images = dilation.apart(tf, x);
        return dilation.together(
                tf, tf.nn.depthwiseConv2dNative(images, kernel, strides(1, 1), "VALID"));
    }

    /**
     * A depthwise convolution with a stride of its own for each axis. TensorFlow's op has one for
     * both, so that it runs with their greatest common divisor and the surplus is left out.
     *
     * @param kernel [height, width, channels, multiplier]
     * @param padding {@code VALID} or {@code SAME}
     */
    public static Operand<TFloat32> stridedDepthwise(
            NetworkScope net,
            Operand<TFloat32> x,
            Operand<TFloat32> kernel,
            int strideHeight,
            int strideWidth,
            String padding) {
        Ops tf = net.tf();
        int common =
                BigInteger.valueOf(strideHeight).gcd(BigInteger.valueOf(strideWidth)).intValue();
        Operand<TFloat32> padded =
                padding.equals("SAME") ? padded(tf, x, kernel, strideHeight, strideWidth) : x;
        Operand<TFloat32> dense =
                tf.nn.depthwiseConv2dNative(padded, kernel, strides(common, common), "VALID");
        Operand<TInt32> corner = tf.constant(new int[4]);
        return tf.stridedSlice(
                dense,
                corner,
                corner,
                tf.constant(new int[] {1, strideHeight / common, strideWidth / common, 1}),
                StridedSlice.endMask(0b1111L));
    }

    /** With the zeros that {@code SAME} means for these strides. */
    private static Operand<TFloat32> padded(
            Ops tf,
            Operand<TFloat32> x,
            Operand<TFloat32> kernel,
            int strideHeight,
            int strideWidth) {
        int[] rows = zeros(x.shape().get(1), kernel.shape().get(0), strideHeight);
        int[] columns = zeros(x.shape().get(2), kernel.shape().get(1), strideWidth);
        int[][] zeros = {{0, 0}, rows, columns, {0, 0}};
        return tf.pad(x, tf.constant(zeros), tf.constant(0f));
    }

    private static int[] zeros(long size, long kernel, int stride) {
        long last = (size - 1) / stride * stride;
        int zeros = (int) Math.max(0, last + kernel - size);
        return new int[] {zeros / 2, zeros - zeros / 2};
    }

    /**
     * A transposed convolution: each input value adds the kernel, times itself, to the output, at
     * places {@code strides} apart.
     *
     * @param kernel [height, width, filters, channels]
     * @param height rows of the output
     * @param width columns of the output
     * @param padding {@code VALID} or {@code SAME}, of the convolution backwards
     */
    public static Operand<TFloat32> transposed(
            NetworkScope net,
            Operand<TFloat32> x,
            Operand<TFloat32> kernel,
            int height,
            int width,
            int strideHeight,
            int strideWidth,
            String padding) {
        Ops tf = net.tf();
        int filters = Math.toIntExact(kernel.shape().get(2));
        Operand<TInt32> batch =
                tf.slice(tf.shape(x), tf.constant(new int[] {0}), tf.constant(new int[] {1}));
        Operand<TInt32> size =
                tf.concat(
                        List.of(batch, tf.constant(new int[] {height, width, filters})),
                        tf.constant(0));
        return tf.nn.conv2dBackpropInput(
                size, kernel, x, strides(strideHeight, strideWidth), padding);
    }

    private static List<Long> strides(int height, int width) {
        return List.of(1L, (long) height, (long) width, 1L);
    }
}
