package org.layerwright.processor.model;

import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.Initializer;
import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Dense}. */
public record DenseSpec(
        int units, Activation activation, boolean useBias, Initializer kernelInitializer)
        implements LayerSpec {

    static DenseSpec of(AnnotationDecl written) {
        return new DenseSpec(
                written.integer("units"),
                written.constant("activation", Activation.class),
                written.bool("useBias"),
                written.constant("kernelInitializer", Initializer.class));
    }
}
