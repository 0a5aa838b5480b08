package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.LeakyReLU}. */
public record LeakyReLUSpec(double negativeSlope) implements LayerSpec {
    static LeakyReLUSpec of(AnnotationDecl written) {
        return new LeakyReLUSpec(written.real("negativeSlope"));
    }
}
