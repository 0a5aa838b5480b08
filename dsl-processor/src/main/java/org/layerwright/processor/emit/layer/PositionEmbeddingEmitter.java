package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.model.layer.PositionEmbeddingSpec;

/** {@link org.layerwright.dsl.layer.PositionEmbedding}. */
final class PositionEmbeddingEmitter implements LayerEmitter<PositionEmbeddingSpec> {
    @Override
    public String describe(PositionEmbeddingSpec spec) {
        return "";
    }

    @Override
    public CodeBlock value(PositionEmbeddingSpec spec, LayerParagraph paragraph) {
        return CodeBlock.of(
                "tf.math.add($L, $L)", paragraph.input(), paragraph.weight("embeddings"));
    }
}
