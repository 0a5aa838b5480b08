package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.GaussianNoiseSpec;

/** {@link org.layerwright.dsl.layer.GaussianNoise}. */
final class GaussianNoiseEmitter implements LayerEmitter<GaussianNoiseSpec> {
    @Override
    public String describe(GaussianNoiseSpec spec) {
        return "stddev " + Literals.comment(spec.stddev()) + ", in training only";
    }

    @Override
    public CodeBlock value(GaussianNoiseSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "$T.gaussianNoise(net, $S, $L, $L)",
                RuntimeTypes.NOISE,
                paragraph.name(),
                paragraph.input(),
                Literals.real(spec.stddev()));
    }
}
