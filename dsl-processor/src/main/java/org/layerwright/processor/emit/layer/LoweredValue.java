package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.optimize.Lowering;
import org.layerwright.processor.optimize.PlannedLayer;

import java.util.List;
import java.util.function.Function;

/** Writes a layer's value before its activation, in the way that the plan has it built. */
public final class LoweredValue {
    private LoweredValue() {}

    /**
     * What comes out before the activation; variables on the way are declared.
     *
     * @param names what layers are called in the method
     * @param inputs the variables the layer takes
     */
    public static CodeBlock write(
            MethodBody body,
            PlannedLayer layer,
            Function<LayerNode, LayerParagraph.Names> names,
            List<String> inputs) {
        Lowering lowering = layer.lowering();
        LayerParagraph.Names own = names.apply(layer.node());
        List<String> taken = inputs;
        if (lowering.before().isPresent()) {
            LayerParagraph declared = new LayerParagraph(body, layer, own, inputs);
            taken = List.of(declared.value("Input", value(lowering.before().get(), declared)));
        }
        LayerParagraph paragraph = new LayerParagraph(body, layer, own, taken);
        CodeBlock value = value(lowering.spec(), paragraph);
        if (lowering.after().isPresent()) {
            String whole = paragraph.value("Whole", value);
            value =
                    value(
                            lowering.after().get(),
                            new LayerParagraph(body, layer, own, List.of(whole)));
        }
        return lowering.biasOf().isPresent()
                ? biased(body, lowering.biasOf().get(), names, value)
                : value;
    }

    private static CodeBlock biased(
            MethodBody body,
            PlannedLayer owner,
            Function<LayerNode, LayerParagraph.Names> names,
            CodeBlock value) {
        LayerParagraph paragraph =
                new LayerParagraph(body, owner, names.apply(owner.node()), List.of());
        return Kernels.plusBias(value, paragraph);
    }

    private static CodeBlock value(LayerSpec spec, LayerParagraph paragraph) {
        return LayerEmitters.of(spec).value(spec, paragraph);
    }
}
