package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Maximum}. */
public record MaximumSpec() implements LayerSpec {
    static MaximumSpec of(AnnotationDecl written) {
        return new MaximumSpec();
    }

    @Override
    public Arity arity() {
        return Arity.TWO_OR_MORE;
    }
}
