package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.ResizeMethod;
import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.UpSampling2D}. */
public record UpSampling2DSpec(Size size, ResizeMethod interpolation) implements LayerSpec {
    static UpSampling2DSpec of(AnnotationDecl written) {
        return new UpSampling2DSpec(
                Size.of(written.integers("size")),
                written.constant("interpolation", ResizeMethod.class));
    }
}
