package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ResizeMethod;
import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Resizing}. */
public record ResizingSpec(
        int height, int width, ResizeMethod interpolation, boolean cropToAspectRatio)
        implements LayerSpec {

    static ResizingSpec of(AnnotationDecl written) {
        return new ResizingSpec(
                written.integer("height"),
                written.integer("width"),
                written.constant("interpolation", ResizeMethod.class),
                written.bool("cropToAspectRatio"));
    }
}
