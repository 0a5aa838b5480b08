package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.UnitNormalizationSpec;

/** {@link org.layerwright.dsl.layer.UnitNormalization}. */
final class UnitNormalizationEmitter implements LayerEmitter<UnitNormalizationSpec> {
    @Override
    public String describe(UnitNormalizationSpec spec) {
        return "length 1 along axis " + spec.axis();
    }

    @Override
    public CodeBlock value(UnitNormalizationSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "$T.unit(net, $L, $L)",
                RuntimeTypes.NORMALIZATION,
                paragraph.input(),
                paragraph.axis(spec.axis()));
    }
}
