package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.PositionEmbedding}. */
public record PositionEmbeddingSpec() implements LayerSpec {
    static PositionEmbeddingSpec of(AnnotationDecl written) {
        return new PositionEmbeddingSpec();
    }
}
