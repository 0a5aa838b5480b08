package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.MaxPooling2D}. */
public record MaxPooling2DSpec(Window window) implements LayerSpec {
    static MaxPooling2DSpec of(AnnotationDecl written) {
        return new MaxPooling2DSpec(Window.pool(written));
    }
}
