package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;

/** {@link org.layerwright.dsl.layer.LayerNormalization}. */
public record LayerNormalizationSpec(
        List<Integer> axis, double epsilon, boolean center, boolean scale) implements LayerSpec {
    public LayerNormalizationSpec {
        axis = List.copyOf(axis);
    }

    static LayerNormalizationSpec of(AnnotationDecl written) {
        return new LayerNormalizationSpec(
                written.integers("axis"),
                written.real("epsilon"),
                written.bool("center"),
                written.bool("scale"));
    }
}
