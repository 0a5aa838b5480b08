package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.UnitNormalization}. */
public record UnitNormalizationSpec(int axis) implements LayerSpec {
    static UnitNormalizationSpec of(AnnotationDecl written) {
        return new UnitNormalizationSpec(written.integer("axis"));
    }
}
