package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;

/** {@link org.layerwright.dsl.layer.Reshape}. */
public record ReshapeSpec(List<Integer> targetShape) implements LayerSpec {
    public ReshapeSpec {
        targetShape = List.copyOf(targetShape);
    }

    static ReshapeSpec of(AnnotationDecl written) {
        return new ReshapeSpec(written.integers("targetShape"));
    }
}
