package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Dense}. */
public record DenseSpec(int units, ActivationFunction activation, boolean useBias)
        implements LayerSpec {

    static DenseSpec of(AnnotationDecl written) {
        return new DenseSpec(
                written.integer("units"),
                written.constant("activation", ActivationFunction.class),
                written.bool("useBias"));
    }
}
