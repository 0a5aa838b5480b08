package org.layerwright.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.model.layer.BatchNormalizationSpec;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.DenseSpec;
import org.layerwright.processor.model.layer.DropoutSpec;
import org.layerwright.processor.model.layer.FlattenSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;
import org.layerwright.processor.model.layer.PerImageStandardizationSpec;
import org.layerwright.processor.model.layer.RescalingSpec;
import org.layerwright.processor.model.layer.Size;
import org.layerwright.processor.model.layer.UnknownSpec;
import org.layerwright.processor.model.layer.Window;

import java.util.List;

/** Shapes, parameters and operations against numbers worked out by hand. */
class LayerShapesTest {
    private static final Shape IMAGE = Shape.of(10, 7, 3);

    private static Conv2DSpec conv(
            int filters, Size kernel, Size strides, Padding padding, boolean useBias) {
        return new Conv2DSpec(
                filters,
                new Window(kernel, strides, new Size(1, 1), padding),
                1,
                ActivationFunction.RELU,
                useBias);
    }

    private static MaxPooling2DSpec pool(Size size, Size strides, Padding padding) {
        return new MaxPooling2DSpec(new Window(size, strides, new Size(1, 1), padding));
    }

    private static DenseSpec dense(int units, boolean useBias) {
        return new DenseSpec(units, ActivationFunction.LINEAR, useBias);
    }

    private static LayerFacts facts(LayerSpec spec, Shape input) {
        assertThat(infer(spec, input)).isInstanceOf(Inference.Known.class);
        return ((Inference.Known) infer(spec, input)).facts();
    }

    /** Valid: floor((n - k) / s) + 1. Same: ceil(n / s), whatever the window. */
    @ParameterizedTest
    @CsvSource({
        "VALID, 150, 3, 1, 148",
        "VALID, 148, 2, 2, 74",
        "VALID, 17, 2, 2, 8",
        "VALID, 15, 2, 2, 7",
        "VALID, 10, 3, 2, 4",
        "VALID, 10, 3, 3, 3",
        "VALID, 10, 3, 4, 2",
        "VALID, 5, 5, 1, 1",
        "VALID, 5, 5, 9, 1",
        "VALID, 7, 1, 3, 3",
        "SAME, 10, 3, 1, 10",
        "SAME, 10, 3, 2, 5",
        "SAME, 10, 3, 3, 4",
        "SAME, 11, 2, 2, 6",
        "SAME, 1, 9, 1, 1",
        "SAME, 5, 9, 7, 1",
        "SAME, 224, 7, 2, 112",
    })
    void windowsGiveThisManyOutputs(Padding padding, int size, int window, int stride, int output) {
        Shape tall = Shape.of(size, 1000, 2);
        Shape wide = Shape.of(1000, size, 2);

        assertThat(
                        facts(
                                        conv(
                                                4,
                                                new Size(window, 1),
                                                new Size(stride, 1),
                                                padding,
                                                true),
                                        tall)
                                .output())
                .isEqualTo(Shape.of(output, 1000, 4));
        assertThat(facts(pool(new Size(1, window), new Size(1, stride), padding), wide).output())
                .isEqualTo(Shape.of(1000, output, 2));
    }

    @Test
    void convolution() {
        // 10x7x3, kernel 3x2, strides 2x1: rows (10-3)/2+1 = 4, columns 7-2+1 = 6.
        LayerFacts facts =
                facts(conv(5, new Size(3, 2), new Size(2, 1), Padding.VALID, true), IMAGE);

        assertThat(facts.output()).isEqualTo(Shape.of(4, 6, 5));
        assertThat(facts.weights())
                .containsExactly(
                        WeightFacts.kernel("kernel", Shape.of(3, 2, 3, 5)),
                        WeightFacts.zeros("bias", Shape.of(5)));
        assertThat(facts.trainableParameters()).isEqualTo(95);
        // 120 outputs, each 18 multiply-adds and one addition.
        assertThat(facts.flops()).isEqualTo(120 * 36 + 120);
    }

    @Test
    void convolutionWithoutBias() {
        LayerFacts facts =
                facts(conv(5, new Size(3, 2), new Size(2, 1), Padding.VALID, false), IMAGE);

        assertThat(facts.trainableParameters()).isEqualTo(90);
        assertThat(facts.flops()).isEqualTo(120 * 36);
    }

    @Test
    void dense() {
        LayerFacts with = facts(dense(4, true), Shape.of(6));
        LayerFacts without = facts(dense(4, false), Shape.of(6));

        assertThat(with.output()).isEqualTo(Shape.of(4));
        assertThat(with.trainableParameters()).isEqualTo(28);
        assertThat(with.flops()).isEqualTo(52);
        assertThat(without.trainableParameters()).isEqualTo(24);
        assertThat(without.flops()).isEqualTo(48);
    }

    /** On the last axis only: 70 pixels, each 3 * 4 multiply-adds and 4 additions. */
    @Test
    void denseOfAnImage() {
        LayerFacts facts = facts(dense(4, true), IMAGE);

        assertThat(facts.output()).isEqualTo(Shape.of(10, 7, 4));
        assertThat(facts.trainableParameters()).isEqualTo(16);
        assertThat(facts.flops()).isEqualTo(70 * 28);
    }

    @Test
    void layersWithoutWeights() {
        assertThat(facts(new FlattenSpec(), IMAGE))
                .isEqualTo(LayerFacts.withoutWeights(Shape.of(210), 0));
        assertThat(facts(new FlattenSpec(), Shape.of(9)).output()).isEqualTo(Shape.of(9));
        assertThat(facts(new DropoutSpec(0.5, List.of()), IMAGE))
                .isEqualTo(LayerFacts.withoutWeights(IMAGE, 0));
        assertThat(facts(new RescalingSpec(2, 0), IMAGE).flops()).isEqualTo(210);
        assertThat(facts(new RescalingSpec(2, 1), IMAGE).flops()).isEqualTo(420);
        assertThat(facts(new PerImageStandardizationSpec(), IMAGE))
                .isEqualTo(LayerFacts.withoutWeights(IMAGE, 1050));
        // 5x3x3 outputs, each the largest of 4.
        assertThat(facts(pool(new Size(2, 2), new Size(2, 2), Padding.VALID), IMAGE))
                .isEqualTo(LayerFacts.withoutWeights(Shape.of(5, 3, 3), 180));
    }

    @ParameterizedTest
    @CsvSource({"true, true, 6", "true, false, 3", "false, true, 3", "false, false, 0"})
    void batchNormalization(boolean center, boolean scale, int trainable) {
        LayerFacts facts = facts(new BatchNormalizationSpec(0.99, 1e-3, center, scale), IMAGE);

        assertThat(facts.output()).isEqualTo(IMAGE);
        assertThat(facts.trainableParameters()).isEqualTo(trainable);
        assertThat(facts.nonTrainableParameters()).isEqualTo(6);
        assertThat(facts.flops()).isEqualTo(420);
    }

    @Test
    void aWindowLargerThanItsInputIsAMisfit() {
        assertThat(infer(conv(1, new Size(3, 8), new Size(1, 1), Padding.VALID, true), IMAGE))
                .isEqualTo(
                        new Inference.DoesNotFit(
                                "kernelSize",
                                "kernel 3x8",
                                "Use padding = SAME, or drop a pooling layer above."));
        assertThat(infer(pool(new Size(11, 1), new Size(1, 1), Padding.VALID), IMAGE))
                .isInstanceOf(Inference.DoesNotFit.class);
    }

    @Test
    void anInputOfTheWrongKindIsAMisfit() {
        Shape row = Shape.of(6);

        assertThat(infer(conv(1, new Size(1, 1), new Size(1, 1), Padding.SAME, true), row))
                .isInstanceOf(Inference.WrongRank.class);
        assertThat(infer(new PerImageStandardizationSpec(), row))
                .isInstanceOf(Inference.WrongRank.class);
    }

    @Test
    void whatIsWrongInItselfIsUnknown() {
        assertThat(infer(dense(0, true), Shape.of(6))).isEqualTo(new Inference.Unknown());
        assertThat(infer(conv(1, new Size(1, 1), new Size(0, 1), Padding.SAME, true), IMAGE))
                .isEqualTo(new Inference.Unknown());
        assertThat(infer(new UnknownSpec(), IMAGE)).isEqualTo(new Inference.Unknown());
    }

    @Test
    void countsStopAtTheLargestNumber() {
        int most = Integer.MAX_VALUE;
        Shape huge = Shape.of(most, most, most);

        assertThat(huge.count()).isEqualTo(Long.MAX_VALUE);
        assertThat(facts(new RescalingSpec(2, 1), huge).flops()).isEqualTo(Long.MAX_VALUE);
        LayerFacts conv =
                facts(conv(most, new Size(most, most), new Size(1, 1), Padding.SAME, true), huge);
        assertThat(conv.trainableParameters()).isEqualTo(Long.MAX_VALUE);
        assertThat(conv.flops()).isEqualTo(Long.MAX_VALUE);
        assertThat(infer(new FlattenSpec(), huge)).isEqualTo(new Inference.Unknown());
    }

    private static Inference infer(LayerSpec spec, Shape input) {
        return LayerShapes.infer(spec, List.of(input));
    }
}
