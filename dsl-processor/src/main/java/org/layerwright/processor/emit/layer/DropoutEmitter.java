package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
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
                "$T.dropout(net, $S, $L, $L)",
                RuntimeTypes.NOISE,
                paragraph.name(),
                paragraph.input(),
                Literals.real(spec.rate()));
    }
}
