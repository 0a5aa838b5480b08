package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.LayerSpec;

/** Layers that join their inputs value by value: {@link org.layerwright.dsl.layer.Add}. */
final class ElementwiseMergeEmitter<S extends LayerSpec> implements LayerEmitter<S> {
    private final String function;

    /**
     * @param function the runtime's
     */
    ElementwiseMergeEmitter(String function) {
        this.function = function;
    }

    @Override
    public String describe(S spec) {
        return "";
    }

    @Override
    public CodeBlock value(S spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "$T.$L(tf, $L)",
                RuntimeTypes.MERGING,
                function,
                String.join(", ", paragraph.inputs()));
    }
}
