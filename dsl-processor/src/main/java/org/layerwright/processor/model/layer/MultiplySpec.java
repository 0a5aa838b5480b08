package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Multiply}. */
public record MultiplySpec() implements LayerSpec {
    static MultiplySpec of(AnnotationDecl written) {
        return new MultiplySpec();
    }

    @Override
    public Arity arity() {
        return Arity.TWO_OR_MORE;
    }
}
