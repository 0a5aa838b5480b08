package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.Dropout}. */
public record DropoutSpec(double rate) implements LayerSpec {
    static DropoutSpec of(AnnotationDecl written) {
        return new DropoutSpec(written.real("rate"));
    }
}
