package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Glu}. */
public record GluSpec() implements LayerSpec {
    static GluSpec of(AnnotationDecl written) {
        return new GluSpec();
    }
}
