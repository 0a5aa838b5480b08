package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.ClassToken}. */
public record ClassTokenSpec() implements LayerSpec {
    static ClassTokenSpec of(AnnotationDecl written) {
        return new ClassTokenSpec();
    }
}
