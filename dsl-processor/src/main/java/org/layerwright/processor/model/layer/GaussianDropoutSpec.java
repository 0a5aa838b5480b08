package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.GaussianDropout}. */
public record GaussianDropoutSpec(double rate) implements LayerSpec {
    static GaussianDropoutSpec of(AnnotationDecl written) {
        return new GaussianDropoutSpec(written.real("rate"));
    }
}
