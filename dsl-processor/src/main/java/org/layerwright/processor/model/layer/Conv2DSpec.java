package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Conv2D}. */
public record Conv2DSpec(
        int filters, Window window, int groups, ActivationFunction activation, boolean useBias)
        implements LayerSpec, Convolving {

    static Conv2DSpec of(AnnotationDecl written) {
        return new Conv2DSpec(
                written.integer("filters"),
                Window.kernel(written),
                written.integer("groups"),
                written.constant("activation", ActivationFunction.class),
                written.bool("useBias"));
    }

    @Override
    public LayerSpec with(Window changed) {
        return new Conv2DSpec(filters, changed, groups, activation, useBias);
    }
}
