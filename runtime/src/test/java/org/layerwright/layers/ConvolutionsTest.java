package org.layerwright.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.graph.LayerRun;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.FloatNdArray;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;
import java.util.Random;

/** Values and gradients against the same convolution written with plain ops that do it rightly. */
class ConvolutionsTest {
    private static final FloatNdArray IMAGES = random(2, 9, 8, 4);

    private static FloatNdArray random(long... shape) {
        Random random = new Random(5);
        FloatNdArray numbers = NdArrays.ofFloats(Shape.of(shape));
        numbers.scalars().forEach(number -> number.setFloat(random.nextFloat() - 0.5f));
        return numbers;
    }

    /** A kernel with zeros between its cells is what dilation means. */
    @ParameterizedTest
    @CsvSource({
        "VALID, 3, 3, 2, 2",
        "SAME, 3, 3, 2, 2",
        "SAME, 2, 3, 3, 1",
        "VALID, 2, 3, 1, 3",
        "SAME, 3, 2, 4, 5",
        "VALID, 3, 1, 4, 5",
        "SAME, 1, 1, 2, 3"
    })
    void dilatedIsAKernelWithZerosBetween(
            String padding, int height, int width, int rows, int columns) {
        for (int channels : new int[] {2, 4}) {
            compare(
                    (net, in) ->
                            Convolutions.dilated(net, in.get(0), in.get(1), rows, columns, padding),
                    (net, in) ->
                            GroupedConvolution.oneByOne(
                                    net.tf(),
                                    in.get(0),
                                    spread(net.tf(), in.get(1), rows, columns),
                                    List.of(1L, 1L, 1L, 1L),
                                    padding),
                    random(height, width, channels, 6));
        }
        compare(
                (net, in) ->
                        Convolutions.dilatedDepthwise(
                                net, in.get(0), in.get(1), rows, columns, padding),
                (net, in) ->
                        net.tf()
                                .nn
                                .depthwiseConv2dNative(
                                        in.get(0),
                                        spread(net.tf(), in.get(1), rows, columns),
                                        List.of(1L, 1L, 1L, 1L),
                                        padding),
                random(height, width, 4, 2));
    }

    /** Each cell of the kernel gets zeros below and to the right; the surplus ones go again. */
    private static Operand<TFloat32> spread(
            Ops tf, Operand<TFloat32> kernel, int rows, int columns) {
        long[] shape = kernel.shape().asArray();
        int height = (int) shape[0];
        int width = (int) shape[1];
        int rest = (int) (shape[2] * shape[3]);
        Operand<TFloat32> cells =
                tf.reshape(kernel, tf.constant(new int[] {height, 1, width, 1, rest}));
        int[][] zeros = {{0, 0}, {0, rows - 1}, {0, 0}, {0, columns - 1}, {0, 0}};
        Operand<TFloat32> spread = tf.pad(cells, tf.constant(zeros), tf.constant(0f));
        int[] whole = {height * rows, width * columns, (int) shape[2], (int) shape[3]};
        int[] used = {
            (height - 1) * rows + 1, (width - 1) * columns + 1, (int) shape[2], (int) shape[3]
        };
        return tf.slice(
                tf.reshape(spread, tf.constant(whole)), tf.constant(new int[4]), tf.constant(used));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VALID", "SAME"})
    void groupsAreConvolutionsOfTheirOwn(String padding) {
        for (int channels : new int[] {1, 2, 4}) {
            compare(
                    (net, in) -> Convolutions.grouped(net, in.get(0), in.get(1), 2, 1, padding),
                    (net, in) ->
                            GroupedConvolution.oneByOne(
                                    net.tf(),
                                    in.get(0),
                                    in.get(1),
                                    List.of(1L, 2L, 1L, 1L),
                                    padding),
                    random(3, 2, channels, 8));
        }
    }

    @Test
    void oneDnnIsInTheBuildsForIntel() {
        assertThat(GroupedConvolution.hasOneDnn("amd64", null)).isTrue();
        assertThat(GroupedConvolution.hasOneDnn("x86_64", "1")).isTrue();
        assertThat(GroupedConvolution.hasOneDnn("amd64", "0")).isFalse();
        assertThat(GroupedConvolution.hasOneDnn("aarch64", null)).isFalse();
    }

    /** A depthwise convolution is an ordinary one for each channel, which takes any strides. */
    @ParameterizedTest
    @CsvSource({
        "VALID, 3, 3, 1, 2",
        "SAME, 3, 3, 2, 1",
        "SAME, 2, 5, 2, 4",
        "VALID, 1, 2, 3, 2",
        "SAME, 1, 2, 3, 2",
        "SAME, 1, 1, 6, 4"
    })
    void depthwiseTakesAStrideForEachAxis(
            String padding, int height, int width, int rows, int columns) {
        int[] grouped = {height, width, 1, 8};
        compare(
                (net, in) ->
                        Convolutions.stridedDepthwise(
                                net, in.get(0), in.get(1), rows, columns, padding),
                (net, in) ->
                        GroupedConvolution.oneByOne(
                                net.tf(),
                                in.get(0),
                                net.tf().reshape(in.get(1), net.tf().constant(grouped)),
                                List.of(1L, (long) rows, (long) columns, 1L),
                                padding),
                random(height, width, 4, 2));
    }

    /** By its definition: each value stamps the kernel on the output. */
    @ParameterizedTest
    @CsvSource({
        "VALID, 3, 2, 2, 1, 19, 9, 0, 0",
        "VALID, 2, 2, 3, 2, 27, 16, 0, 0",
        "SAME, 3, 3, 2, 2, 18, 16, 0, 0",
        "SAME, 3, 3, 2, 2, 17, 15, 1, 1",
        "SAME, 5, 4, 2, 3, 18, 24, 1, 0",
        "SAME, 3, 3, 1, 1, 9, 8, 1, 1"
    })
    void transposedStampsTheKernel(
            String padding,
            int height,
            int width,
            int rows,
            int columns,
            int outHeight,
            int outWidth,
            int top,
            int left) {
        FloatNdArray kernel = random(height, width, 3, 4);
        float[] expected = new float[2 * outHeight * outWidth * 3];
        IMAGES.scalars()
                .forEachIndexed(
                        (at, value) -> {
                            for (int y = 0; y < height; y++) {
                                for (int x = 0; x < width; x++) {
                                    long row = at[1] * rows + y - top;
                                    long column = at[2] * columns + x - left;
                                    for (int f = 0; f < 3; f++) {
                                        if (row >= 0
                                                && row < outHeight
                                                && column >= 0
                                                && column < outWidth) {
                                            long pixel =
                                                    (at[0] * outHeight + row) * outWidth + column;
                                            expected[(int) (pixel * 3 + f)] +=
                                                    value.getFloat()
                                                            * kernel.getFloat(y, x, f, at[3]);
                                        }
                                    }
                                }
                            }
                        });
        float[] result =
                LayerRun.forward(
                        (net, in) ->
                                Convolutions.transposed(
                                        net, in.get(0), in.get(1), outHeight, outWidth, rows,
                                        columns, padding),
                        IMAGES,
                        kernel);
        assertThat(result).containsExactly(expected, within(1e-5f));
    }

    private static void compare(LayerRun.Layer ours, LayerRun.Layer plain, FloatNdArray kernel) {
        List<float[]> result = LayerRun.withGradients(ours, IMAGES, kernel);
        List<float[]> expected = LayerRun.withGradients(plain, IMAGES, kernel);
        assertThat(result.get(0)).containsExactly(expected.get(0), within(1e-5f));
        // Gradients are sums of up to 1,000 outputs' numbers.
        assertThat(result.get(1)).containsExactly(expected.get(1), within(2e-2f));
        assertThat(result.get(2)).containsExactly(expected.get(2), within(2e-2f));
    }
}
