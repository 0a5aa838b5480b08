package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.layer.ReLUSpec;

/** {@link org.layerwright.dsl.layer.ReLU}. */
final class ReLUEmitter implements LayerEmitter<ReLUSpec> {
    @Override
    public String describe(ReLUSpec spec) {
        String cap =
                spec.maxValue() == Double.POSITIVE_INFINITY
                        ? ""
                        : ", up to " + Literals.comment(spec.maxValue());
        String slope =
                spec.negativeSlope() == 0
                        ? ""
                        : ", slope " + Literals.comment(spec.negativeSlope()) + " below";
        String threshold =
                spec.threshold() == 0 ? "" : ", threshold " + Literals.comment(spec.threshold());
        return "relu" + cap + slope + threshold;
    }

    @Override
    public CodeBlock value(ReLUSpec spec, LayerParagraph paragraph) {
        if (spec.equals(new ReLUSpec(Double.POSITIVE_INFINITY, 0, 0))) {
            return CodeBlock.of("tf.nn.relu($L)", paragraph.input());
        }
        return spec.equals(new ReLUSpec(6, 0, 0))
                ? CodeBlock.of("tf.nn.relu6($L)", paragraph.input())
                : CodeBlock.of(
                        "$T.relu(tf, $L, $L, $L, $L)",
                        RuntimeTypes.ACTIVATIONS,
                        paragraph.input(),
                        Literals.real(spec.maxValue()),
                        Literals.real(spec.negativeSlope()),
                        Literals.real(spec.threshold()));
    }
}
