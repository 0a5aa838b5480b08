package org.layerwright.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.dsl.layer.ResizeMethod;
import org.layerwright.processor.model.layer.AveragePooling2DSpec;
import org.layerwright.processor.model.layer.Cropping2DSpec;
import org.layerwright.processor.model.layer.GlobalAveragePooling2DSpec;
import org.layerwright.processor.model.layer.GlobalMaxPooling2DSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.ResizingSpec;
import org.layerwright.processor.model.layer.Sides;
import org.layerwright.processor.model.layer.Size;
import org.layerwright.processor.model.layer.UpSampling2DSpec;
import org.layerwright.processor.model.layer.Window;
import org.layerwright.processor.model.layer.ZeroPadding2DSpec;

import java.util.List;

/** Pooling, borders and other sizes, worked out by hand. */
class SpatialShapesTest {
    private static final Shape IMAGE = Shape.of(10, 7, 3);
    private static final int MOST = Integer.MAX_VALUE;

    @Test
    void averagesOfWindows() {
        Window pool = new Window(new Size(3, 2), new Size(2, 2), new Size(1, 1), Padding.SAME);
        // 5x4 windows of 6 cells and 3 channels.
        assertThat(infer(new AveragePooling2DSpec(pool), IMAGE))
                .isEqualTo(weightless(Shape.of(5, 4, 3), 5 * 4 * 3 * 6));
    }

    @Test
    void wholeImages() {
        assertThat(infer(new GlobalAveragePooling2DSpec(false), IMAGE))
                .isEqualTo(weightless(Shape.of(3), 210));
        assertThat(infer(new GlobalMaxPooling2DSpec(false), IMAGE))
                .isEqualTo(weightless(Shape.of(3), 210));
        assertThat(infer(new GlobalAveragePooling2DSpec(true), IMAGE))
                .isEqualTo(weightless(Shape.of(1, 1, 3), 210));
        assertThat(infer(new GlobalMaxPooling2DSpec(true), IMAGE))
                .isEqualTo(weightless(Shape.of(1, 1, 3), 210));
    }

    @Test
    void borders() {
        assertThat(infer(new ZeroPadding2DSpec(new Sides(1, 2, 3, 4)), IMAGE))
                .isEqualTo(weightless(Shape.of(13, 14, 3), 0));
        assertThat(infer(new Cropping2DSpec(new Sides(1, 2, 3, 0)), IMAGE))
                .isEqualTo(weightless(Shape.of(7, 4, 3), 0));
        assertThat(infer(new Cropping2DSpec(new Sides(5, 4, 3, 3)), IMAGE))
                .isEqualTo(weightless(Shape.of(1, 1, 3), 0));
    }

    @Test
    void somethingMustBeLeft() {
        assertThat(infer(new Cropping2DSpec(new Sides(5, 5, 0, 0)), IMAGE))
                .isEqualTo(
                        new Inference.DoesNotFit(
                                "cropping",
                                "cropping top 5, bottom 5, left 0, right 0",
                                "Leave at least one row and one column."));
        assertThat(infer(new Cropping2DSpec(new Sides(MOST, MOST, MOST, MOST)), IMAGE))
                .isInstanceOf(Inference.DoesNotFit.class);
    }

    @ParameterizedTest
    @CsvSource({"NEAREST, 0", "BILINEAR, 8", "BICUBIC, 32"})
    void otherSizes(ResizeMethod method, int flopsPerValue) {
        // 30x14x3 = 1,260 values, 4x5x3 = 60.
        assertThat(infer(new UpSampling2DSpec(new Size(3, 2), method), IMAGE))
                .isEqualTo(weightless(Shape.of(30, 14, 3), 1260 * flopsPerValue));
        assertThat(infer(new ResizingSpec(4, 5, method, true), IMAGE))
                .isEqualTo(weightless(Shape.of(4, 5, 3), 60 * flopsPerValue));
    }

    @Test
    void anAxisHasAnEnd() {
        assertThat(infer(new ZeroPadding2DSpec(new Sides(MOST, MOST, 0, 0)), IMAGE))
                .isEqualTo(
                        new Inference.DoesNotFit(
                                "padding",
                                "padding top 2147483647, bottom 2147483647, left 0, right 0",
                                "An axis has at most 2147483647 values. Make it smaller."));
        assertThat(infer(new UpSampling2DSpec(new Size(1, MOST), ResizeMethod.NEAREST), IMAGE))
                .isInstanceOf(Inference.DoesNotFit.class);
    }

    @Test
    void rowsAreNoImages() {
        Sides one = new Sides(1, 1, 1, 1);
        List<LayerSpec> specs =
                List.of(
                        new GlobalMaxPooling2DSpec(true),
                        new ZeroPadding2DSpec(one),
                        new Cropping2DSpec(one),
                        new UpSampling2DSpec(new Size(2, 2), ResizeMethod.BILINEAR),
                        new ResizingSpec(4, 4, ResizeMethod.NEAREST, false));
        for (LayerSpec spec : specs) {
            assertThat(infer(spec, Shape.of(6)))
                    .as(spec.toString())
                    .isInstanceOf(Inference.WrongRank.class);
        }
    }

    @Test
    void whatIsWrongInItselfIsUnknown() {
        List<LayerSpec> specs =
                List.of(
                        new ZeroPadding2DSpec(new Sides(0, 0, -1, 0)),
                        new Cropping2DSpec(new Sides(0, -1, 0, 0)),
                        new UpSampling2DSpec(new Size(0, 1), ResizeMethod.NEAREST),
                        new ResizingSpec(0, 4, ResizeMethod.NEAREST, false),
                        new ResizingSpec(4, -1, ResizeMethod.NEAREST, false));
        for (LayerSpec spec : specs) {
            assertThat(infer(spec, IMAGE)).as(spec.toString()).isEqualTo(new Inference.Unknown());
        }
    }

    private static Inference weightless(Shape output, long flops) {
        return new Inference.Known(LayerFacts.withoutWeights(output, flops));
    }

    private static Inference infer(LayerSpec spec, Shape input) {
        return LayerShapes.infer(spec, List.of(input));
    }
}
