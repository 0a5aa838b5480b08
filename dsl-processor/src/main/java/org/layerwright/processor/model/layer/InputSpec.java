package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;

/**
 * What a network takes: {@link org.layerwright.dsl.Input}. The source of the graph, where a layer
 * has its inputs.
 *
 * @param sizes of one example, without the batch axis
 * @param image whether it is an image: height, width, channels
 */
public record InputSpec(List<Integer> sizes, boolean image) implements LayerSpec {
    public InputSpec {
        sizes = List.copyOf(sizes);
    }

    public static InputSpec of(AnnotationDecl written) {
        List<Integer> shape = written.integers("shape");
        return shape.isEmpty()
                ? new InputSpec(
                        List.of(
                                written.integer("height"),
                                written.integer("width"),
                                written.integer("channels")),
                        true)
                : new InputSpec(shape, false);
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }
}
