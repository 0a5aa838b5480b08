package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.GlobalAveragePooling2D}. */
public record GlobalAveragePooling2DSpec(boolean keepDims) implements LayerSpec {
    static GlobalAveragePooling2DSpec of(AnnotationDecl written) {
        return new GlobalAveragePooling2DSpec(written.bool("keepDims"));
    }
}
