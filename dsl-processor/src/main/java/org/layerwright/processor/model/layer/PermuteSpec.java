package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;

/** {@link org.layerwright.dsl.layer.Permute}. */
public record PermuteSpec(List<Integer> dims) implements LayerSpec {
    public PermuteSpec {
        dims = List.copyOf(dims);
    }

    static PermuteSpec of(AnnotationDecl written) {
        return new PermuteSpec(written.integers("dims"));
    }
}
