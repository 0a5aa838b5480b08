package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Minimum}. */
public record MinimumSpec() implements LayerSpec {
    static MinimumSpec of(AnnotationDecl written) {
        return new MinimumSpec();
    }

    @Override
    public Arity arity() {
        return Arity.TWO_OR_MORE;
    }
}
