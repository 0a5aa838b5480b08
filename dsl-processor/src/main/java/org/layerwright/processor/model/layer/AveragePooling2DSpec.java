package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.AveragePooling2D}. */
public record AveragePooling2DSpec(Window window) implements LayerSpec {
    static AveragePooling2DSpec of(AnnotationDecl written) {
        return new AveragePooling2DSpec(Window.pool(written));
    }
}
