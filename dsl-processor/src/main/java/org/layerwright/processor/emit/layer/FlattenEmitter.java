package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.FlattenSpec;

/** {@link org.layerwright.dsl.layer.Flatten}. */
final class FlattenEmitter implements LayerEmitter<FlattenSpec> {
    @Override
    public String describe(FlattenSpec spec) {
        return "";
    }

    @Override
    public CodeBlock value(FlattenSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "tf.reshape($L, tf.constant(new int[] {-1, $L}))",
                paragraph.input(),
                paragraph.outputShape().last());
    }
}
