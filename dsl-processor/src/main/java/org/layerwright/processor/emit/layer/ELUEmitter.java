package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.ELUSpec;

/** {@link org.layerwright.dsl.layer.ELU}. */
final class ELUEmitter implements LayerEmitter<ELUSpec> {
    @Override
    public String describe(ELUSpec spec) {
        return spec.alpha() == 1 ? "" : "alpha " + Literals.comment(spec.alpha());
    }

    @Override
    public CodeBlock value(ELUSpec spec, LayerParagraph paragraph) {
        return spec.alpha() == 1
                ? CodeBlock.of("tf.nn.elu($L)", paragraph.input())
                : CodeBlock.of(
                        "$T.elu(tf, $L, $L)",
                        RuntimeTypes.ACTIVATIONS,
                        paragraph.input(),
                        Literals.real(spec.alpha()));
    }
}
