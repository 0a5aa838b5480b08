package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.ELU}. */
public record ELUSpec(double alpha) implements LayerSpec {
    static ELUSpec of(AnnotationDecl written) {
        return new ELUSpec(written.real("alpha"));
    }
}
