package org.layerwright.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.processor.model.layer.AddSpec;
import org.layerwright.processor.model.layer.AverageSpec;
import org.layerwright.processor.model.layer.ConcatenateSpec;
import org.layerwright.processor.model.layer.DotSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.MaximumSpec;
import org.layerwright.processor.model.layer.MinimumSpec;
import org.layerwright.processor.model.layer.MultiplySpec;
import org.layerwright.processor.model.layer.SubtractSpec;

import java.util.List;

/** Keras's rules, calculated by hand. */
class MergeShapesTest {
    private static final List<LayerSpec> ELEMENTWISE =
            List.of(
                    new AddSpec(),
                    new AverageSpec(),
                    new MaximumSpec(),
                    new MinimumSpec(),
                    new MultiplySpec(),
                    new SubtractSpec());

    @Test
    void equalShapesStay() {
        for (LayerSpec spec : ELEMENTWISE) {
            LayerFacts facts = known(spec, Shape.of(4, 3, 2), Shape.of(4, 3, 2));
            assertThat(facts.output()).isEqualTo(Shape.of(4, 3, 2));
            assertThat(facts.weights()).isEmpty();
            assertThat(facts.flops()).isEqualTo(24);
        }
        assertThat(known(new AddSpec(), Shape.of(5), Shape.of(5), Shape.of(5)).flops())
                .isEqualTo(10);
    }

    @Test
    void onesAreStretchedAndAxesAddedInFront() {
        assertThat(known(new MultiplySpec(), Shape.of(4, 3, 2), Shape.of(1, 1, 2)).output())
                .isEqualTo(Shape.of(4, 3, 2));
        assertThat(known(new AddSpec(), Shape.of(4, 1, 2), Shape.of(1, 3, 1)).output())
                .isEqualTo(Shape.of(4, 3, 2));
        assertThat(known(new AddSpec(), Shape.of(2), Shape.of(4, 3, 2)).output())
                .isEqualTo(Shape.of(4, 3, 2));
        assertThat(known(new AddSpec(), Shape.of(1), Shape.of(3, 1), Shape.of(2)).output())
                .isEqualTo(Shape.of(3, 2));
    }

    @Test
    void otherSizesDoNotJoin() {
        assertThat(why(new AddSpec(), Shape.of(28, 14, 8), Shape.of(14, 14, 8)))
                .isEqualTo("28x14x8 and 14x14x8: axis 1 is 28 here and 14 there");
        assertThat(why(new AddSpec(), Shape.of(4, 3), Shape.of(4)))
                .isEqualTo("4x3 and 4: axis 2 is 3 here and 4 there");
        // The first two gave 5x2.
        assertThat(why(new MaximumSpec(), Shape.of(5, 1), Shape.of(2), Shape.of(3)))
                .isEqualTo("5x2 and 3: axis 2 is 2 here and 3 there");
    }

    @Test
    void concatenationAddsAlongOneAxis() {
        assertThat(known(new ConcatenateSpec(-1), Shape.of(4, 3, 2), Shape.of(4, 3, 7)).output())
                .isEqualTo(Shape.of(4, 3, 9));
        assertThat(
                        known(
                                        new ConcatenateSpec(1),
                                        Shape.of(4, 3),
                                        Shape.of(1, 3),
                                        Shape.of(2, 3))
                                .output())
                .isEqualTo(Shape.of(7, 3));
        assertThat(known(new ConcatenateSpec(-2), Shape.of(4, 3), Shape.of(1, 3)).flops()).isZero();
    }

    @Test
    void concatenationNeedsTheOtherAxes() {
        assertThat(why(new ConcatenateSpec(-1), Shape.of(4, 3, 2), Shape.of(4, 5, 2)))
                .isEqualTo("4x3x2 and 4x5x2: axis 2 is 3 here and 5 there");
        assertThat(why(new ConcatenateSpec(-1), Shape.of(4, 3), Shape.of(3)))
                .isEqualTo("4x3 and 3 have different numbers of axes");
        for (int axis : new int[] {0, 3, -3}) {
            assertThat(infer(new ConcatenateSpec(axis), Shape.of(4, 3), Shape.of(4, 3)))
                    .isEqualTo(
                            new Inference.DoesNotFit(
                                    "axis",
                                    "axis " + axis,
                                    "Use one from 1 to 2, or from -2 to -1."));
        }
    }

    @Test
    void dotLeavesTheOtherAxes() {
        LayerFacts facts =
                known(new DotSpec(List.of(-1, -1), false), Shape.of(5, 8), Shape.of(7, 8));
        assertThat(facts.output()).isEqualTo(Shape.of(5, 7));
        assertThat(facts.flops()).isEqualTo(2 * 8 * 35);
        assertThat(known(new DotSpec(List.of(1, 2), true), Shape.of(8, 5), Shape.of(7, 8)).output())
                .isEqualTo(Shape.of(5, 7));
        assertThat(known(new DotSpec(List.of(-1, 1), true), Shape.of(8), Shape.of(8)).output())
                .isEqualTo(Shape.of(1));
        assertThat(why(new DotSpec(List.of(1, 1), false), Shape.of(5, 8), Shape.of(7, 8)))
                .isEqualTo("5x8 and 7x8: vectors of 5 values here and of 7 there");
        assertThat(infer(new DotSpec(List.of(1, 0), false), Shape.of(5), Shape.of(5)))
                .isInstanceOf(Inference.DoesNotFit.class);
        assertThat(infer(new DotSpec(List.of(), false), Shape.of(5), Shape.of(5)))
                .isInstanceOf(Inference.Unknown.class);
    }

    @Test
    void subtractAndDotTakeTwo() {
        assertThat(infer(new SubtractSpec(), Shape.of(2), Shape.of(2), Shape.of(2)))
                .isInstanceOf(Inference.Unknown.class);
        assertThat(infer(new AddSpec(), Shape.of(2))).isInstanceOf(Inference.Unknown.class);
    }

    private static Inference infer(LayerSpec spec, Shape... inputs) {
        return LayerShapes.infer(spec, List.of(inputs));
    }

    private static LayerFacts known(LayerSpec spec, Shape... inputs) {
        return ((Inference.Known) infer(spec, inputs)).facts();
    }

    private static String why(LayerSpec spec, Shape... inputs) {
        return ((Inference.DoNotJoin) infer(spec, inputs)).why();
    }
}
