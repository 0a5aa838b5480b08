package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.GaussianNoise}. */
public record GaussianNoiseSpec(double stddev) implements LayerSpec {
    static GaussianNoiseSpec of(AnnotationDecl written) {
        return new GaussianNoiseSpec(written.real("stddev"));
    }
}
