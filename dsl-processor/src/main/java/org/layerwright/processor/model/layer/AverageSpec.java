package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Average}. */
public record AverageSpec() implements LayerSpec {
    static AverageSpec of(AnnotationDecl written) {
        return new AverageSpec();
    }

    @Override
    public Arity arity() {
        return Arity.TWO_OR_MORE;
    }
}
