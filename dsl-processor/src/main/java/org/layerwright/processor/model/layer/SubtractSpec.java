package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Subtract}. */
public record SubtractSpec() implements LayerSpec {
    static SubtractSpec of(AnnotationDecl written) {
        return new SubtractSpec();
    }

    @Override
    public Arity arity() {
        return Arity.TWO;
    }
}
