package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.AlphaDropout}. */
public record AlphaDropoutSpec(double rate) implements LayerSpec {
    static AlphaDropoutSpec of(AnnotationDecl written) {
        return new AlphaDropoutSpec(written.real("rate"));
    }
}
