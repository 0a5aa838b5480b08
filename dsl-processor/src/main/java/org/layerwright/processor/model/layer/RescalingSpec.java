package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Rescaling}. */
public record RescalingSpec(double scale, double offset) implements LayerSpec {
    static RescalingSpec of(AnnotationDecl written) {
        return new RescalingSpec(written.real("scale"), written.real("offset"));
    }
}
