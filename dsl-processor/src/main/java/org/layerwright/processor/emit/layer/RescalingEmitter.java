package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.model.layer.RescalingSpec;

/** {@link org.layerwright.dsl.layer.Rescaling}. */
final class RescalingEmitter implements LayerEmitter<RescalingSpec> {
    @Override
    public String describe(RescalingSpec spec) {
        String sign = spec.offset() < 0 ? " - " : " + ";
        String offset = spec.offset() == 0 ? "" : sign + Literals.comment(Math.abs(spec.offset()));
        return "x * " + Literals.comment(spec.scale()) + offset;
    }

    @Override
    public CodeBlock value(RescalingSpec spec, LayerParagraph paragraph) {
        CodeBlock scaled =
                CodeBlock.of(
                        "tf.math.mul($L, tf.constant($L))",
                        paragraph.input(),
                        Literals.real(spec.scale()));
        return spec.offset() == 0
                ? scaled
                : CodeBlock.of(
                        "tf.math.add($L, tf.constant($L))", scaled, Literals.real(spec.offset()));
    }
}
