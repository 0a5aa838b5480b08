package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.AlphaDropoutSpec;

/** {@link org.layerwright.dsl.layer.AlphaDropout}. */
final class AlphaDropoutEmitter implements LayerEmitter<AlphaDropoutSpec> {
    @Override
    public String describe(AlphaDropoutSpec spec) {
        return "rate " + Literals.comment(spec.rate()) + ", in training only";
    }

    @Override
    public CodeBlock value(AlphaDropoutSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "$T.alphaDropout(net, $S, $L, $L)",
                RuntimeTypes.NOISE,
                paragraph.name(),
                paragraph.input(),
                Literals.real(spec.rate()));
    }
}
