package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Conv2D}. */
public record Conv2DSpec(
        int filters,
        Size kernelSize,
        Size strides,
        Padding padding,
        ActivationFunction activation,
        boolean useBias)
        implements LayerSpec {

    static Conv2DSpec of(AnnotationDecl written) {
        return new Conv2DSpec(
                written.integer("filters"),
                Size.of(written.integers("kernelSize")),
                Size.of(written.integers("strides")),
                written.constant("padding", Padding.class),
                written.constant("activation", ActivationFunction.class),
                written.bool("useBias"));
    }
}
