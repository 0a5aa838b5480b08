package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.BatchNormalizationSpec;

/** {@link org.layerwright.dsl.layer.BatchNormalization}. */
final class BatchNormalizationEmitter implements LayerEmitter<BatchNormalizationSpec> {
    @Override
    public String describe(BatchNormalizationSpec spec) {
        return "momentum " + Literals.comment(spec.momentum());
    }

    @Override
    public CodeBlock value(BatchNormalizationSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "net.batchNormalization($S, $L, new $T($L, $L, $L, $L))",
                paragraph.name(),
                paragraph.input(),
                RuntimeTypes.BATCH_NORM,
                Literals.real(spec.momentum()),
                Literals.real(spec.epsilon()),
                spec.center(),
                spec.scale());
    }
}
