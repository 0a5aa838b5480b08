package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.GluSpec;

/** {@link org.layerwright.dsl.layer.Glu}. */
final class GluEmitter implements LayerEmitter<GluSpec> {
    @Override
    public String describe(GluSpec spec) {
        return "gated by the second half of the last axis";
    }

    @Override
    public CodeBlock value(GluSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of("$T.glu(tf, $L)", RuntimeTypes.ACTIVATIONS, paragraph.input());
    }
}
