package org.layerwright.processor.model.layer;

import org.layerwright.dsl.layer.Padding;
import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;

/** {@link org.layerwright.dsl.layer.MaxPooling2D}; strides default to the pool's size. */
public record MaxPooling2DSpec(Size poolSize, Size strides, Padding padding) implements LayerSpec {

    static MaxPooling2DSpec of(AnnotationDecl written) {
        Size poolSize = Size.of(written.integers("poolSize"));
        List<Integer> strides = written.integers("strides");
        return new MaxPooling2DSpec(
                poolSize,
                strides.isEmpty() ? poolSize : Size.of(strides),
                written.constant("padding", Padding.class));
    }
}
