package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.ZeroPadding2D}. */
public record ZeroPadding2DSpec(Sides padding) implements LayerSpec {
    static ZeroPadding2DSpec of(AnnotationDecl written) {
        return new ZeroPadding2DSpec(Sides.of(written.integers("padding")));
    }
}
