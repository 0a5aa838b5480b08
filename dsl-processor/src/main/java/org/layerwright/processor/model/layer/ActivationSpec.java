package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Activation}. */
public record ActivationSpec(ActivationFunction activation) implements LayerSpec {
    static ActivationSpec of(AnnotationDecl written) {
        return new ActivationSpec(written.constant("value", ActivationFunction.class));
    }
}
