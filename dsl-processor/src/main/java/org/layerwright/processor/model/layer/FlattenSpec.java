package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Flatten}. */
public record FlattenSpec() implements LayerSpec {
    static FlattenSpec of(AnnotationDecl written) {
        return new FlattenSpec();
    }
}
