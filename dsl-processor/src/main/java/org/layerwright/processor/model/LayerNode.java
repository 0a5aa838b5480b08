package org.layerwright.processor.model;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.UnknownSpec;

import java.util.List;

/**
 * A layer in the graph, or an input of it.
 *
 * @param name the method's name, after those of the blocks around it: {@code stage1/conv2}
 * @param owner the layer whose weights it uses: itself, unless it is shared
 * @param spec what it is
 * @param inputs the indices of the layers it takes
 * @param written the annotation it was written as; for {@link UnknownSpec} one without members
 * @param modifiers the other annotations that are about it, of the blocks around it first, such as
 *     what is said about its weights
 */
public record LayerNode(
        String name,
        String owner,
        LayerSpec spec,
        List<Integer> inputs,
        AnnotationDecl written,
        List<AnnotationDecl> modifiers) {

    public LayerNode {
        inputs = List.copyOf(inputs);
        modifiers = List.copyOf(modifiers);
    }

    /** Whether it uses another layer's weights. */
    public boolean isShared() {
        return !name.equals(owner);
    }

    /** The name inside the block around it: {@code conv2}. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
