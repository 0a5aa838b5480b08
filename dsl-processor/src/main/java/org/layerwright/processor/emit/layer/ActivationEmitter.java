package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.ActivationSpec;

/** {@link org.layerwright.dsl.layer.Activation}. */
final class ActivationEmitter implements LayerEmitter<ActivationSpec> {
    @Override
    public String describe(ActivationSpec spec) {
        return "";
    }

    @Override
    public CodeBlock value(ActivationSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of("$L", paragraph.input());
    }
}
