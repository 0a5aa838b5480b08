package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.SoftmaxSpec;

/** {@link org.layerwright.dsl.layer.Softmax}. */
final class SoftmaxEmitter implements LayerEmitter<SoftmaxSpec> {
    @Override
    public String describe(SoftmaxSpec spec) {
        return spec.axis() == -1 ? "" : "along axis " + spec.axis();
    }

    @Override
    public CodeBlock value(SoftmaxSpec spec, LayerParagraph paragraph) {
        if (spec.axis() == -1) {
            // Its activation is the function.
            return CodeBlock.of("$L", paragraph.input());
        }
        return CodeBlock.of(
                "$T.softmax(tf, $L, $L)",
                RuntimeTypes.SIMPLEXES,
                paragraph.input(),
                paragraph.axis(spec.axis()));
    }
}
