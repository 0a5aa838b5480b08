package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.model.layer.PermuteSpec;

/** {@link org.layerwright.dsl.layer.Permute}. */
final class PermuteEmitter implements LayerEmitter<PermuteSpec> {
    @Override
    public String describe(PermuteSpec spec) {
        return "axes " + Literals.commas(spec.dims());
    }

    @Override
    public CodeBlock value(PermuteSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "tf.linalg.transpose($L, tf.constant(new int[] {0, $L}))",
                paragraph.input(),
                Literals.commas(spec.dims()));
    }
}
