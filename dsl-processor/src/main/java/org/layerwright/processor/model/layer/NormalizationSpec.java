package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;

/** {@link org.layerwright.dsl.layer.Normalization}. */
public record NormalizationSpec(List<Double> mean, List<Double> variance, boolean invert)
        implements LayerSpec {
    public NormalizationSpec {
        mean = List.copyOf(mean);
        variance = List.copyOf(variance);
    }

    static NormalizationSpec of(AnnotationDecl written) {
        return new NormalizationSpec(
                written.reals("mean"), written.reals("variance"), written.bool("invert"));
    }

    /** Whether mean and variance are to be computed from data. */
    public boolean adapted() {
        return mean.isEmpty() && variance.isEmpty();
    }
}
