package org.layerwright.processor.model;

import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.Initializer;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Conv2D}. */
public record Conv2DSpec(
        int filters,
        Size kernelSize,
        Size strides,
        Padding padding,
        Activation activation,
        boolean useBias,
        Initializer kernelInitializer)
        implements LayerSpec {

    static Conv2DSpec of(AnnotationDecl written) {
        return new Conv2DSpec(
                written.integer("filters"),
                Size.of(written.integers("kernelSize")),
                Size.of(written.integers("strides")),
                written.constant("padding", Padding.class),
                written.constant("activation", Activation.class),
                written.bool("useBias"),
                written.constant("kernelInitializer", Initializer.class));
    }
}
