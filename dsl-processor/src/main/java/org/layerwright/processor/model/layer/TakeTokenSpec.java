package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.TakeToken}. */
public record TakeTokenSpec(int index) implements LayerSpec {
    static TakeTokenSpec of(AnnotationDecl written) {
        return new TakeTokenSpec(written.integer("index"));
    }
}
