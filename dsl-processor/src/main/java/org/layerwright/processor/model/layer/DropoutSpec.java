package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;

/** {@link org.layerwright.dsl.layer.Dropout}. */
public record DropoutSpec(double rate, List<Integer> noiseShape) implements LayerSpec {
    public DropoutSpec {
        noiseShape = List.copyOf(noiseShape);
    }

    static DropoutSpec of(AnnotationDecl written) {
        return new DropoutSpec(written.real("rate"), written.integers("noiseShape"));
    }
}
