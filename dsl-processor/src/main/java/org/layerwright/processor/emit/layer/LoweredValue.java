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
     * @param declared the layer on what it takes
     * @param names what layers are called in the method
     */
    public static CodeBlock write(
            MethodBody body,
            PlannedLayer layer,
            LayerParagraph declared,
            Function<LayerNode, LayerParagraph.Names> names) {
        Lowering lowering = layer.lowering();
        LayerParagraph paragraph =
                lowering.before()
                        .map(first -> declared.value("Input", value(first, declared)))
                        .map(declared::on)
                        .orElse(declared);
        CodeBlock own = value(lowering.spec(), paragraph);
        CodeBlock value =
                lowering.after()
                        .map(then -> value(then, paragraph.on(paragraph.value("Whole", own))))
                        .orElse(own);
        return lowering.biasOf().map(owner -> biased(body, owner, names, value)).orElse(value);
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
