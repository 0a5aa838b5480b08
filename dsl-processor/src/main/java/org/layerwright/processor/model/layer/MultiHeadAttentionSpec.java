package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.MultiHeadAttention}; values are as large as keys by default. */
public record MultiHeadAttentionSpec(
        int numHeads, int keyDim, int valueDim, double dropout, boolean useBias)
        implements LayerSpec {
    private static final Arity ONE_TO_THREE = new Arity(1, 3);

    static MultiHeadAttentionSpec of(AnnotationDecl written) {
        int valueDim = written.integer("valueDim");
        return new MultiHeadAttentionSpec(
                written.integer("numHeads"),
                written.integer("keyDim"),
                valueDim == 0 ? written.integer("keyDim") : valueDim,
                written.real("dropout"),
                written.bool("useBias"));
    }

    @Override
    public Arity arity() {
        return ONE_TO_THREE;
    }
}
