package org.layerwright.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.layer.ActivationSpec;
import org.layerwright.processor.model.layer.AlphaDropoutSpec;
import org.layerwright.processor.model.layer.DropoutSpec;
import org.layerwright.processor.model.layer.ELUSpec;
import org.layerwright.processor.model.layer.GaussianDropoutSpec;
import org.layerwright.processor.model.layer.GaussianNoiseSpec;
import org.layerwright.processor.model.layer.GluSpec;
import org.layerwright.processor.model.layer.GroupNormalizationSpec;
import org.layerwright.processor.model.layer.LayerNormalizationSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.LeakyReLUSpec;
import org.layerwright.processor.model.layer.NormalizationSpec;
import org.layerwright.processor.model.layer.PReLUSpec;
import org.layerwright.processor.model.layer.PermuteSpec;
import org.layerwright.processor.model.layer.RMSNormalizationSpec;
import org.layerwright.processor.model.layer.ReLUSpec;
import org.layerwright.processor.model.layer.ReshapeSpec;
import org.layerwright.processor.model.layer.SoftmaxSpec;
import org.layerwright.processor.model.layer.SpatialDropout2DSpec;
import org.layerwright.processor.model.layer.UnitNormalizationSpec;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Layers that work value by value or lay values out anew, worked out by hand for 4x5x6. */
class ValueShapesTest {
    private static final Shape IN = Shape.of(4, 5, 6);
    private static final int VALUES = 120;

    static Stream<Arguments> layers() {
        return Stream.of(
                // layer, output, trainable, not trainable, operations
                row(new ActivationSpec(ActivationFunction.GELU), IN, 0, 0, 0),
                row(new ReLUSpec(6, 0, 0), IN, 0, 0, 0),
                row(new LeakyReLUSpec(0.3), IN, 0, 0, 0),
                row(new ELUSpec(1), IN, 0, 0, 0),
                row(new SoftmaxSpec(-1), IN, 0, 0, 0),
                row(new SoftmaxSpec(1), IN, 0, 0, 0),
                row(new PReLUSpec(List.of()), IN, 120, 0, 0),
                row(new PReLUSpec(List.of(1, 2)), IN, 6, 0, 0),
                row(new PReLUSpec(List.of(3)), IN, 20, 0, 0),
                row(new GluSpec(), Shape.of(4, 5, 3), 0, 0, 60),
                row(new SpatialDropout2DSpec(0.1), IN, 0, 0, 0),
                row(new GaussianNoiseSpec(0.1), IN, 0, 0, 0),
                row(new GaussianDropoutSpec(0.1), IN, 0, 0, 0),
                row(new AlphaDropoutSpec(0.1), IN, 0, 0, 0),
                row(layer(List.of(-1), true, true), IN, 12, 0, 7 * VALUES),
                row(layer(List.of(1, -2), true, false), IN, 20, 0, 6 * VALUES),
                row(layer(List.of(1, 2, 3), false, false), IN, 0, 0, 5 * VALUES),
                row(group(3, -1), IN, 12, 0, 7 * VALUES),
                row(group(-1, -1), IN, 12, 0, 7 * VALUES),
                row(group(2, 1), IN, 8, 0, 7 * VALUES),
                row(new RMSNormalizationSpec(-1, 1e-6), IN, 6, 0, 4 * VALUES),
                row(new RMSNormalizationSpec(2, 1e-6), IN, 5, 0, 4 * VALUES),
                row(new UnitNormalizationSpec(-1), IN, 0, 0, 3 * VALUES),
                // Keras: mean, variance and a count.
                row(normalization(0, 0), IN, 0, 13, 2 * VALUES),
                row(normalization(6, 1), IN, 0, 0, 2 * VALUES),
                row(reshape(120), Shape.of(120), 0, 0, 0),
                row(reshape(-1, 8), Shape.of(15, 8), 0, 0, 0),
                row(reshape(2, 3, 4, 5), Shape.of(2, 3, 4, 5), 0, 0, 0),
                row(new PermuteSpec(List.of(3, 1, 2)), Shape.of(6, 4, 5), 0, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void shapesParametersAndOperations(
            LayerSpec spec, Shape output, int trainable, int others, int flops) {
        assertThat(infer(spec, IN)).isInstanceOf(Inference.Known.class);
        LayerFacts facts = ((Inference.Known) infer(spec, IN)).facts();
        assertThat(facts.output()).isEqualTo(output);
        assertThat(facts.trainableParameters()).isEqualTo(trainable);
        assertThat(facts.nonTrainableParameters()).isEqualTo(others);
        assertThat(facts.flops()).isEqualTo(flops);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of(new SoftmaxSpec(0), "axis", "axis 0"),
                Arguments.of(new SoftmaxSpec(-4), "axis", "axis -4"),
                Arguments.of(new UnitNormalizationSpec(4), "axis", "axis 4"),
                Arguments.of(new RMSNormalizationSpec(4, 1e-6), "axis", "axis 4"),
                Arguments.of(new PReLUSpec(List.of(4)), "sharedAxes", "axis 4"),
                Arguments.of(layer(List.of(5), true, true), "axis", "axis 5"),
                Arguments.of(layer(List.of(3, -1), true, true), "axis", "axis -1 a second time"),
                Arguments.of(layer(List.of(), true, true), "axis", "normalizing over no axis"),
                Arguments.of(group(4, -1), "groups", "groups = 4 for 6 channels"),
                Arguments.of(group(0, -1), "groups", "groups = 0 for 6 channels"),
                Arguments.of(group(1, 0), "axis", "axis 0"),
                Arguments.of(normalization(5, 1), "mean", "mean with 5 values"),
                Arguments.of(normalization(1, 0), "variance", "variance with 0 values"),
                Arguments.of(reshape(), "targetShape", "no target shape"),
                Arguments.of(reshape(7, -1), "targetShape", "target shape 7x-1"),
                Arguments.of(reshape(60), "targetShape", "target shape 60"),
                Arguments.of(reshape(240), "targetShape", "target shape 240"),
                Arguments.of(reshape(-1, -1), "targetShape", "target shape -1x-1"),
                Arguments.of(reshape(0, -1), "targetShape", "target shape 0x-1"),
                Arguments.of(dropout(1, -1), "noiseShape", "noise shape 1x-1"),
                Arguments.of(dropout(1, 10, 1), "noiseShape", "noise shape 1x10x1"),
                Arguments.of(new PermuteSpec(List.of()), "dims", "no order of axes"),
                Arguments.of(new PermuteSpec(List.of(0, 1, 2)), "dims", "order {0, 1, 2}"));
    }

    private static DropoutSpec dropout(Integer... noiseShape) {
        return new DropoutSpec(0.5, List.of(noiseShape));
    }

    @Test
    void dropoutSharesItsNoiseByAxis() {
        assertThat(infer(dropout(1, -1, 1), IN))
                .isEqualTo(new Inference.Known(LayerFacts.withoutWeights(IN, 0)));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void whatDoesNotFitIsBlamedOnItsMember(LayerSpec spec, String member, String what) {
        assertThat(infer(spec, IN)).isInstanceOf(Inference.DoesNotFit.class);
        Inference.DoesNotFit misfit = (Inference.DoesNotFit) infer(spec, IN);
        assertThat(misfit.member()).isEqualTo(member);
        assertThat(misfit.what()).isEqualTo(what);
        assertThat(misfit.remedy()).endsWith(".");
    }

    @Test
    void anOddAxisIsNotHalved() {
        assertThat(infer(new GluSpec(), Shape.of(4, 5))).isInstanceOf(Inference.DoesNotFit.class);
    }

    @Test
    void countsStopAtTheLargestNumber() {
        int most = Integer.MAX_VALUE;
        Shape huge = Shape.of(most, most, most);
        LayerFacts facts =
                ((Inference.Known) infer(layer(List.of(1, 2, 3), true, true), huge)).facts();
        assertThat(facts.trainableParameters()).isEqualTo(Long.MAX_VALUE);
        assertThat(facts.flops()).isEqualTo(Long.MAX_VALUE);
        assertThat(infer(reshape(most, most, -1), huge)).isNotNull();
    }

    private static Arguments row(
            LayerSpec spec, Shape output, int trainable, int others, int flops) {
        return Arguments.of(spec, output, trainable, others, flops);
    }

    private static LayerNormalizationSpec layer(List<Integer> axes, boolean center, boolean scale) {
        return new LayerNormalizationSpec(axes, 1e-3, center, scale);
    }

    private static GroupNormalizationSpec group(int groups, int axis) {
        return new GroupNormalizationSpec(groups, axis, 1e-3, true, true);
    }

    private static NormalizationSpec normalization(int means, int variances) {
        return new NormalizationSpec(
                Collections.nCopies(means, 0.5), Collections.nCopies(variances, 2.0), false);
    }

    private static ReshapeSpec reshape(Integer... sizes) {
        return new ReshapeSpec(List.of(sizes));
    }

    private static Inference infer(LayerSpec spec, Shape input) {
        return LayerShapes.infer(spec, List.of(input));
    }
}
