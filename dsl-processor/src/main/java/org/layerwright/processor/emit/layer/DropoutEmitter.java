package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.DropoutSpec;

/** {@link org.layerwright.dsl.layer.Dropout}. */
final class DropoutEmitter implements LayerEmitter<DropoutSpec> {
    @Override
    public String describe(DropoutSpec spec) {
        return "rate %s%s, in training only"
                .formatted(
                        Literals.comment(spec.rate()),
                        spec.noiseShape().isEmpty()
                                ? ""
                                : ", noise shape " + Literals.commas(spec.noiseShape()));
    }

    @Override
    public CodeBlock value(DropoutSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "$T.dropout(net, $S, $L, $L$L)",
                RuntimeTypes.NOISE,
                paragraph.name(),
                paragraph.input(),
                Literals.real(spec.rate()),
                spec.noiseShape().isEmpty()
                        ? CodeBlock.of("")
                        : CodeBlock.of(", $L", Literals.commas(spec.noiseShape())));
    }
}
