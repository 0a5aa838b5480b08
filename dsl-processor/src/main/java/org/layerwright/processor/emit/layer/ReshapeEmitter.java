package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.ReshapeSpec;

/** {@link org.layerwright.dsl.layer.Reshape}. */
final class ReshapeEmitter implements LayerEmitter<ReshapeSpec> {
    @Override
    public String describe(ReshapeSpec spec) {
        return "";
    }

    @Override
    public CodeBlock value(ReshapeSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "tf.reshape($L, tf.constant(new int[] {-1, $L}))",
                paragraph.input(),
                paragraph.outputSizes());
    }
}
