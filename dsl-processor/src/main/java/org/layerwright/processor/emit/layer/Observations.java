package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.AlphaDropoutSpec;
import org.layerwright.processor.model.layer.ConcatenateSpec;
import org.layerwright.processor.model.layer.Cropping2DSpec;
import org.layerwright.processor.model.layer.DropoutSpec;
import org.layerwright.processor.model.layer.FlattenSpec;
import org.layerwright.processor.model.layer.GaussianDropoutSpec;
import org.layerwright.processor.model.layer.GaussianNoiseSpec;
import org.layerwright.processor.model.layer.GlobalMaxPooling2DSpec;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;
import org.layerwright.processor.model.layer.PermuteSpec;
import org.layerwright.processor.model.layer.ReLUSpec;
import org.layerwright.processor.model.layer.ReshapeSpec;
import org.layerwright.processor.model.layer.SpatialDropout2DSpec;
import org.layerwright.processor.model.layer.TakeTokenSpec;
import org.layerwright.processor.model.layer.UpSampling2DSpec;
import org.layerwright.processor.model.layer.ZeroPadding2DSpec;
import org.layerwright.processor.optimize.Lowering.Shown;
import org.layerwright.processor.optimize.PlannedLayer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Writes what the runtime is told of layers' values, which it measures in training. */
public final class Observations {
    /** What comes out of these came in: what is wrong with it is wrong with a layer before. */
    private static final Set<Class<? extends LayerSpec>> PASSED_ON =
            Set.of(
                    AlphaDropoutSpec.class,
                    ConcatenateSpec.class,
                    Cropping2DSpec.class,
                    DropoutSpec.class,
                    FlattenSpec.class,
                    GaussianDropoutSpec.class,
                    GaussianNoiseSpec.class,
                    GlobalMaxPooling2DSpec.class,
                    InputSpec.class,
                    MaxPooling2DSpec.class,
                    PermuteSpec.class,
                    ReshapeSpec.class,
                    SpatialDropout2DSpec.class,
                    TakeTokenSpec.class,
                    UpSampling2DSpec.class,
                    ZeroPadding2DSpec.class);

    /** The runtime's name of what a function can give; {@link #UNBOUNDED} if not here. */
    private static final Map<ActivationFunction, String> RANGES =
            new EnumMap<>(
                    Map.of(
                            ActivationFunction.RELU, "RECTIFIED",
                            ActivationFunction.RELU6, "RECTIFIED",
                            ActivationFunction.SIGMOID, "UNIT",
                            ActivationFunction.HARD_SIGMOID, "UNIT",
                            ActivationFunction.SPARSE_SIGMOID, "UNIT",
                            ActivationFunction.TANH, "SYMMETRIC",
                            ActivationFunction.HARD_TANH, "SYMMETRIC",
                            ActivationFunction.SOFTSIGN, "SYMMETRIC"));

    private static final String UNBOUNDED = "UNBOUNDED";

    private Observations() {}

    /**
     * Writes the line of a layer, if it has anything to show: its value as declared, also where
     * that is not what is built.
     *
     * @param variable holds what is built
     */
    public static void write(
            MethodBody body, PlannedLayer layer, LayerParagraph paragraph, String variable) {
        LayerSpec spec = layer.declared();
        if (PASSED_ON.contains(spec.getClass())) {
            return;
        }
        boolean found = layer.lowering().shown() == Shown.VALUE;
        String built = found ? variable : paragraph.input();
        String part = body.parameter();
        CodeBlock seen = CodeBlock.of("$L", part);
        CodeBlock own = found ? owed(layer, paragraph, seen) : declared(spec, paragraph.on(part));
        CodeBlock.Builder call =
                CodeBlock.builder()
                        .add(
                                "net.observe($S, $L, $T.$L",
                                paragraph.name(),
                                built,
                                RuntimeTypes.VALUE_RANGE,
                                range(spec));
        if (!own.equals(seen)) {
            call.add(",$W$L -> $L", part, own);
        }
        body.code().addStatement(call.add(")").build());
    }

    /** What runs below another layer, but is this one's. */
    private static CodeBlock owed(PlannedLayer layer, LayerParagraph paragraph, CodeBlock built) {
        CodeBlock biased =
                layer.owesBias()
                        ? CodeBlock.of("tf.nn.biasAdd($L, $L)", built, paragraph.weight("bias"))
                        : built;
        return layer.owedActivation()
                .map(activation -> Activations.apply(activation, biased))
                .orElse(biased);
    }

    private static CodeBlock declared(LayerSpec spec, LayerParagraph paragraph) {
        return Activations.apply(spec.activation(), LayerEmitters.of(spec).value(spec, paragraph));
    }

    /**
     * Writes the line of an output: its scores, which have no rails, since it is well for
     * probabilities to come near 0 and 1.
     */
    public static void writeScores(MethodBody body, String name, String variable) {
        body.code()
                .addStatement(
                        "net.observe($S, $L, $T.$L)",
                        name,
                        variable,
                        RuntimeTypes.VALUE_RANGE,
                        UNBOUNDED);
    }

    private static String range(LayerSpec spec) {
        if (spec instanceof ReLUSpec relu) {
            return relu.negativeSlope() == 0 && relu.threshold() >= 0 ? "RECTIFIED" : UNBOUNDED;
        }
        return RANGES.getOrDefault(spec.activation(), UNBOUNDED);
    }
}
