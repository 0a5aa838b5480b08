package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.RMSNormalizationSpec;

/** {@link org.layerwright.dsl.layer.RMSNormalization}. */
final class RMSNormalizationEmitter implements LayerEmitter<RMSNormalizationSpec> {
    @Override
    public String describe(RMSNormalizationSpec spec) {
        return "axis " + spec.axis() + ", epsilon " + Literals.comment(spec.epsilon());
    }

    @Override
    public CodeBlock value(RMSNormalizationSpec spec, LayerParagraph paragraph) {
        String scale = paragraph.weight("scale");
        return CodeBlock.of(
                "$T.rms(net, $L, $L, $L, $L)",
                RuntimeTypes.NORMALIZATION,
                paragraph.input(),
                scale,
                Literals.real(spec.epsilon()),
                paragraph.axis(spec.axis()));
    }
}
