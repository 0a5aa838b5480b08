package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.PReLUSpec;

/** {@link org.layerwright.dsl.layer.PReLU}. */
final class PReLUEmitter implements LayerEmitter<PReLUSpec> {
    @Override
    public String describe(PReLUSpec spec) {
        return "learned slope below 0";
    }

    @Override
    public CodeBlock value(PReLUSpec spec, LayerParagraph paragraph) {
        String alpha = paragraph.weight("alpha");
        return CodeBlock.of(
                "$T.prelu(tf, $L, $L)", RuntimeTypes.ACTIVATIONS, paragraph.input(), alpha);
    }
}
