package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;

/** {@link org.layerwright.dsl.layer.PReLU}. */
public record PReLUSpec(List<Integer> sharedAxes) implements LayerSpec {
    public PReLUSpec {
        sharedAxes = List.copyOf(sharedAxes);
    }

    static PReLUSpec of(AnnotationDecl written) {
        return new PReLUSpec(written.integers("sharedAxes"));
    }
}
