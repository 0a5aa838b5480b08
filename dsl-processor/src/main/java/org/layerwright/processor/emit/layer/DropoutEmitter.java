package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.model.layer.DropoutSpec;

/** {@link org.layerwright.dsl.layer.Dropout}. */
final class DropoutEmitter implements LayerEmitter<DropoutSpec> {
    @Override
    public String describe(DropoutSpec spec) {
        return "rate " + Literals.comment(spec.rate()) + ", in training only";
    }

    @Override
    public CodeBlock value(DropoutSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "net.dropout($S, $L, $L)",
                paragraph.name(),
                paragraph.input(),
                Literals.real(spec.rate()));
    }
}
