package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.LeakyReLUSpec;

/** {@link org.layerwright.dsl.layer.LeakyReLU}. */
final class LeakyReLUEmitter implements LayerEmitter<LeakyReLUSpec> {
    @Override
    public String describe(LeakyReLUSpec spec) {
        return "slope " + Literals.comment(spec.negativeSlope()) + " below 0";
    }

    @Override
    public CodeBlock value(LeakyReLUSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "tf.nn.leakyRelu($L, $T.alpha($L))",
                paragraph.input(),
                RuntimeTypes.LEAKY_RELU,
                Literals.real(spec.negativeSlope()));
    }
}
