package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.SpatialDropout2DSpec;

/** {@link org.layerwright.dsl.layer.SpatialDropout2D}. */
final class SpatialDropout2DEmitter implements LayerEmitter<SpatialDropout2DSpec> {
    @Override
    public String describe(SpatialDropout2DSpec spec) {
        return "rate " + Literals.comment(spec.rate()) + ", in training only";
    }

    @Override
    public CodeBlock value(SpatialDropout2DSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "$T.spatialDropout2D(net, $S, $L, $L)",
                RuntimeTypes.NOISE,
                paragraph.name(),
                paragraph.input(),
                Literals.real(spec.rate()));
    }
}
