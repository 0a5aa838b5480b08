package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Cropping2D}. */
public record Cropping2DSpec(Sides cropping) implements LayerSpec {
    static Cropping2DSpec of(AnnotationDecl written) {
        return new Cropping2DSpec(Sides.of(written.integers("cropping")));
    }
}
