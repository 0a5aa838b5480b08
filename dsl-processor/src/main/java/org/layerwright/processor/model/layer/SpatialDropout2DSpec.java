package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.SpatialDropout2D}. */
public record SpatialDropout2DSpec(double rate) implements LayerSpec {
    static SpatialDropout2DSpec of(AnnotationDecl written) {
        return new SpatialDropout2DSpec(written.real("rate"));
    }
}
