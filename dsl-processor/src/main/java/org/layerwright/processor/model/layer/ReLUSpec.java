package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.ReLU}. */
public record ReLUSpec(double maxValue, double negativeSlope, double threshold)
        implements LayerSpec {
    static ReLUSpec of(AnnotationDecl written) {
        return new ReLUSpec(
                written.real("maxValue"), written.real("negativeSlope"), written.real("threshold"));
    }
}
