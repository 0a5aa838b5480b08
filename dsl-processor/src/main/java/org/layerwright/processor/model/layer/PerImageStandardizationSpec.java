package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.PerImageStandardization}. */
public record PerImageStandardizationSpec() implements LayerSpec {
    static PerImageStandardizationSpec of(AnnotationDecl written) {
        return new PerImageStandardizationSpec();
    }
}
