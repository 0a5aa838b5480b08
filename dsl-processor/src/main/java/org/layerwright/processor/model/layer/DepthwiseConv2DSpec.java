package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.DepthwiseConv2D}. */
public record DepthwiseConv2DSpec(
        Window window, int depthMultiplier, ActivationFunction activation, boolean useBias)
        implements LayerSpec, Convolving {

    static DepthwiseConv2DSpec of(AnnotationDecl written) {
        return new DepthwiseConv2DSpec(
                Window.kernel(written),
                written.integer("depthMultiplier"),
                written.constant("activation", ActivationFunction.class),
                written.bool("useBias"));
    }

    @Override
    public LayerSpec with(Window changed) {
        return new DepthwiseConv2DSpec(changed, depthMultiplier, activation, useBias);
    }
}
