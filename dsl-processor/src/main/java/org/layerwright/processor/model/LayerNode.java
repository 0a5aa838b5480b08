package org.layerwright.processor.model;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.UnknownSpec;
import org.layerwright.processor.model.weight.ActivityRegularizerSpec;
import org.layerwright.processor.model.weight.Modifier;
import org.layerwright.processor.model.weight.RegularizerSpec;

import java.util.List;
import java.util.Optional;

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

    /** What the loss adds for its output; the last one said wins. */
    public Optional<RegularizerSpec.L1L2> activityRegularizer() {
        return Modifier.of(modifiers).stream()
                .map(Modifier::spec)
                .filter(ActivityRegularizerSpec.class::isInstance)
                .map(spec -> ((ActivityRegularizerSpec) spec).penalty())
                .reduce((first, later) -> later);
    }
}
