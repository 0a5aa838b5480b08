package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.RMSNormalization}. */
public record RMSNormalizationSpec(int axis, double epsilon) implements LayerSpec {
    static RMSNormalizationSpec of(AnnotationDecl written) {
        return new RMSNormalizationSpec(written.integer("axis"), written.real("epsilon"));
    }
}
