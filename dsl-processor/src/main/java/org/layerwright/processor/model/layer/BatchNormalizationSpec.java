package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.BatchNormalization}. */
public record BatchNormalizationSpec(double momentum, double epsilon, boolean center, boolean scale)
        implements LayerSpec {

    static BatchNormalizationSpec of(AnnotationDecl written) {
        return new BatchNormalizationSpec(
                written.real("momentum"),
                written.real("epsilon"),
                written.bool("center"),
                written.bool("scale"));
    }
}
