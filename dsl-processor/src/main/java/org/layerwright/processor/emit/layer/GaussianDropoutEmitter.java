package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.GaussianDropoutSpec;

/** {@link org.layerwright.dsl.layer.GaussianDropout}. */
final class GaussianDropoutEmitter implements LayerEmitter<GaussianDropoutSpec> {
    @Override
    public String describe(GaussianDropoutSpec spec) {
        return "rate " + Literals.comment(spec.rate()) + ", in training only";
    }

    @Override
    public CodeBlock value(GaussianDropoutSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "$T.gaussianDropout(net, $S, $L, $L)",
                RuntimeTypes.NOISE,
                paragraph.name(),
                paragraph.input(),
                Literals.real(spec.rate()));
    }
}
