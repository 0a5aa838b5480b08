package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Softmax}. */
public record SoftmaxSpec(int axis) implements LayerSpec {
    static SoftmaxSpec of(AnnotationDecl written) {
        return new SoftmaxSpec(written.integer("axis"));
    }

    /** On the last axis it is the function of that name, which may end a network. */
    @Override
    public ActivationFunction activation() {
        return axis == -1 ? ActivationFunction.SOFTMAX : ActivationFunction.LINEAR;
    }
}
