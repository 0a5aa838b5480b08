package org.layerwright.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.Conv2DTransposeSpec;
import org.layerwright.processor.model.layer.DepthwiseConv2DSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.SeparableConv2DSpec;
import org.layerwright.processor.model.layer.Size;
import org.layerwright.processor.model.layer.Window;

import java.util.List;
import java.util.Optional;

/** Shapes, weights and operations of the convolutions, worked out by hand. */
class ConvolutionShapesTest {
    private static final Shape IMAGE = Shape.of(10, 7, 6);
    private static final Size ONE = new Size(1, 1);

    private static Window window(Size size, Size dilation, Padding padding) {
        return new Window(size, ONE, dilation, padding);
    }

    private static Conv2DSpec conv(int filters, Window window, int groups) {
        return new Conv2DSpec(filters, window, groups, ActivationFunction.LINEAR, true);
    }

    private static Conv2DTransposeSpec transpose(
            int filters, int kernel, int stride, Padding padding, Integer... outputPadding) {
        return new Conv2DTransposeSpec(
                filters,
                new Size(kernel, 2),
                new Size(stride, 1),
                padding,
                outputPadding.length == 0
                        ? Optional.empty()
                        : Optional.of(new Size(outputPadding[0], 0)),
                ActivationFunction.LINEAR,
                true);
    }

    /** The kernel spans {@code dilation * (k - 1) + 1} cells. */
    @ParameterizedTest
    @CsvSource({"3, 2, 6", "3, 4, 2", "2, 9, 1", "4, 3, 1", "1, 50, 10"})
    void gapsMakeAKernelLonger(int kernel, int dilation, int rows) {
        Size size = new Size(kernel, 1);
        Size gaps = new Size(dilation, 1);

        assertThat(facts(conv(8, window(size, gaps, Padding.VALID), 1)).output())
                .isEqualTo(Shape.of(rows, 7, 8));
        assertThat(facts(conv(8, window(size, gaps, Padding.SAME), 1)).output())
                .isEqualTo(Shape.of(10, 7, 8));
    }

    @Test
    void aKernelMayBeTooLongByItsGaps() {
        Window window = window(new Size(3, 3), new Size(5, 2), Padding.VALID);

        assertThat(infer(conv(8, window, 1)))
                .isEqualTo(
                        new Inference.DoesNotFit(
                                "kernelSize",
                                "kernel 3x3 (11x5 with its gaps)",
                                "Use padding = SAME, or drop a pooling layer above."));
    }

    @Test
    void groups() {
        LayerFacts facts = facts(conv(4, window(new Size(3, 2), ONE, Padding.VALID), 2));

        assertThat(facts.output()).isEqualTo(Shape.of(8, 6, 4));
        assertThat(facts.weights())
                .containsExactly(
                        WeightFacts.kernel("kernel", Shape.of(3, 2, 3, 4)),
                        WeightFacts.zeros("bias", Shape.of(4)));
        // 192 outputs, each 18 multiply-adds and a bias.
        assertThat(facts.flops()).isEqualTo(192 * 36 + 192);
    }

    @Test
    void groupsDivideTheChannels() {
        assertThat(infer(conv(4, window(ONE, ONE, Padding.VALID), 4)))
                .isEqualTo(
                        new Inference.DoesNotFit(
                                "groups",
                                "groups = 4",
                                "Choose groups that divide its 6 channels."));
    }

    @Test
    void depthwise() {
        DepthwiseConv2DSpec spec =
                new DepthwiseConv2DSpec(
                        new Window(new Size(3, 3), new Size(2, 1), ONE, Padding.SAME),
                        2,
                        ActivationFunction.RELU,
                        true);
        LayerFacts facts = facts(spec);

        assertThat(facts.output()).isEqualTo(Shape.of(5, 7, 12));
        assertThat(facts.weights())
                .containsExactly(
                        WeightFacts.kernel("kernel", Shape.of(3, 3, 6, 2)),
                        WeightFacts.zeros("bias", Shape.of(12)));
        // 420 outputs, each 9 multiply-adds and a bias.
        assertThat(facts.flops()).isEqualTo(420 * 18 + 420);
    }

    @Test
    void separable() {
        SeparableConv2DSpec spec =
                new SeparableConv2DSpec(
                        5,
                        window(new Size(3, 2), new Size(2, 1), Padding.VALID),
                        2,
                        ActivationFunction.RELU,
                        false);
        LayerFacts facts = facts(spec);

        assertThat(facts.output()).isEqualTo(Shape.of(6, 6, 5));
        assertThat(facts.weights())
                .containsExactly(
                        WeightFacts.kernel("depthwise_kernel", Shape.of(3, 2, 6, 2)),
                        WeightFacts.kernel("pointwise_kernel", Shape.of(1, 1, 12, 5)));
        // 36 places: 12 channels of 6 multiply-adds, then 5 filters of 12.
        assertThat(facts.flops()).isEqualTo(36 * 12 * 12 + 36 * 5 * 24);
    }

    @ParameterizedTest
    @CsvSource({
        "VALID, 3, 1, , 12",
        "VALID, 3, 2, , 21",
        "VALID, 2, 3, , 30",
        "VALID, 2, 3, 0, 29",
        "VALID, 3, 3, 2, 32",
        "SAME, 3, 2, , 20",
        "SAME, 3, 2, 0, 19",
        "SAME, 3, 2, 1, 20",
        "SAME, 4, 3, 2, 29",
        "SAME, 9, 1, , 10"
    })
    void transposedSizes(Padding padding, int kernel, int stride, Integer given, int rows) {
        Conv2DTransposeSpec spec =
                given == null
                        ? transpose(4, kernel, stride, padding)
                        : transpose(4, kernel, stride, Padding.VALID, given);
        if (given != null && padding == Padding.SAME) {
            // The width's kernel is even: no output padding of 0 there.
            spec =
                    new Conv2DTransposeSpec(
                            4,
                            new Size(kernel, 1),
                            new Size(stride, 1),
                            padding,
                            Optional.of(new Size(given, 0)),
                            ActivationFunction.LINEAR,
                            true);
        }
        assertThat(facts(spec).output().dim(0)).isEqualTo(rows);
    }

    @Test
    void transposed() {
        LayerFacts facts = facts(transpose(4, 3, 2, Padding.VALID));

        assertThat(facts.output()).isEqualTo(Shape.of(21, 8, 4));
        assertThat(facts.weights())
                .containsExactly(
                        WeightFacts.kernel("kernel", Shape.of(3, 2, 4, 6)),
                        WeightFacts.zeros("bias", Shape.of(4)));
        // Each of 420 input values stamps 6 cells of 4 filters; then 672 biases.
        assertThat(facts.flops()).isEqualTo(420 * 6 * 4 * 2 + 672);
    }

    @Test
    void whatIsWrongInItselfIsUnknown() {
        Window one = window(ONE, ONE, Padding.SAME);
        Window both = new Window(ONE, new Size(2, 1), new Size(1, 2), Padding.SAME);
        List<LayerSpec> specs =
                List.of(
                        conv(0, one, 1),
                        conv(4, one, 0),
                        conv(4, one, 3),
                        conv(4, both, 1),
                        conv(4, window(ONE, new Size(0, 1), Padding.SAME), 1),
                        new DepthwiseConv2DSpec(one, 0, ActivationFunction.RELU, true),
                        new SeparableConv2DSpec(0, one, 1, ActivationFunction.RELU, true),
                        transpose(0, 1, 1, Padding.VALID),
                        transpose(4, 3, 0, Padding.VALID),
                        transpose(4, 3, 2, Padding.VALID, 2),
                        transpose(4, 4, 2, Padding.SAME, 0));
        for (LayerSpec spec : specs) {
            assertThat(infer(spec)).as(spec.toString()).isEqualTo(new Inference.Unknown());
        }
    }

    @Test
    void anAxisHasAnEnd() {
        int most = Integer.MAX_VALUE;
        Window one = window(ONE, ONE, Padding.SAME);

        assertThat(infer(new DepthwiseConv2DSpec(one, most, ActivationFunction.RELU, true)))
                .isInstanceOf(Inference.DoesNotFit.class);
        assertThat(infer(transpose(4, most, most, Padding.VALID)))
                .isInstanceOf(Inference.DoesNotFit.class);
        assertThat(infer(conv(8, window(new Size(most, 1), new Size(most, 1), Padding.VALID), 1)))
                .isInstanceOf(Inference.DoesNotFit.class);
    }

    private static LayerFacts facts(LayerSpec spec) {
        assertThat(infer(spec)).isInstanceOf(Inference.Known.class);
        return ((Inference.Known) infer(spec)).facts();
    }

    private static Inference infer(LayerSpec spec) {
        return LayerShapes.infer(spec, List.of(IMAGE));
    }
}
