package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.PerImageStandardizationSpec;

/** {@link org.layerwright.dsl.layer.PerImageStandardization}. */
final class PerImageStandardizationEmitter implements LayerEmitter<PerImageStandardizationSpec> {
    @Override
    public String describe(PerImageStandardizationSpec spec) {
        return "each image to mean 0, deviation 1";
    }

    @Override
    public CodeBlock value(PerImageStandardizationSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of("$T.perImage(net, $L)", RuntimeTypes.NORMALIZATION, paragraph.input());
    }
}
