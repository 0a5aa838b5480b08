package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.GlobalMaxPooling2D}. */
public record GlobalMaxPooling2DSpec(boolean keepDims) implements LayerSpec {
    static GlobalMaxPooling2DSpec of(AnnotationDecl written) {
        return new GlobalMaxPooling2DSpec(written.bool("keepDims"));
    }
}
