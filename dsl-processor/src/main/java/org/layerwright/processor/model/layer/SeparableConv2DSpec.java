package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.SeparableConv2D}; the window is the depthwise part's. */
public record SeparableConv2DSpec(
        int filters,
        Window window,
        int depthMultiplier,
        ActivationFunction activation,
        boolean useBias)
        implements LayerSpec, Convolving {

    static SeparableConv2DSpec of(AnnotationDecl written) {
        return new SeparableConv2DSpec(
                written.integer("filters"),
                Window.kernel(written),
                written.integer("depthMultiplier"),
                written.constant("activation", ActivationFunction.class),
                written.bool("useBias"));
    }

    @Override
    public LayerSpec with(Window changed) {
        return new SeparableConv2DSpec(filters, changed, depthMultiplier, activation, useBias);
    }
}
