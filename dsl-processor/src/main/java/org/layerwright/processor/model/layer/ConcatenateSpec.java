package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Concatenate}. */
public record ConcatenateSpec(int axis) implements LayerSpec {
    static ConcatenateSpec of(AnnotationDecl written) {
        return new ConcatenateSpec(written.integer("axis"));
    }

    @Override
    public Arity arity() {
        return Arity.TWO_OR_MORE;
    }
}
