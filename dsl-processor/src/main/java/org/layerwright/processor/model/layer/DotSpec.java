package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;

/**
 * {@link org.layerwright.dsl.layer.Dot}.
 *
 * @param axes the axis of the first input and that of the second
 */
public record DotSpec(List<Integer> axes, boolean normalize) implements LayerSpec {
    public DotSpec {
        axes = List.copyOf(axes);
    }

    static DotSpec of(AnnotationDecl written) {
        List<Integer> axes = written.integers("axes");
        return new DotSpec(
                axes.size() == 1 ? List.of(axes.get(0), axes.get(0)) : axes,
                written.bool("normalize"));
    }

    @Override
    public Arity arity() {
        return Arity.TWO;
    }
}
