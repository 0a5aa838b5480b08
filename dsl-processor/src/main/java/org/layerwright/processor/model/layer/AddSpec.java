package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Add}. */
public record AddSpec() implements LayerSpec {
    static AddSpec of(AnnotationDecl written) {
        return new AddSpec();
    }

    @Override
    public Arity arity() {
        return Arity.TWO_OR_MORE;
    }
}
