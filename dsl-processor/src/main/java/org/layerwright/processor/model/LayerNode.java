package org.layerwright.processor.model;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.weight.ActivityRegularizerSpec;
import org.layerwright.processor.model.weight.Modifier;
import org.layerwright.processor.model.weight.RegularizerSpec;

import java.util.List;
import java.util.Optional;

/**
 * A layer in the graph.
 *
 * @param name the method's name
 * @param spec what it is
 * @param inputs the indices of the layers it takes, {@link #NETWORK_INPUT} for the image itself
 * @param written the annotation it was written as; for {@link UnknownSpec} one without members
 * @param modifiers the other annotations beside it, such as what is said about its weights
 */
public record LayerNode(
        String name,
        LayerSpec spec,
        List<Integer> inputs,
        AnnotationDecl written,
        List<AnnotationDecl> modifiers) {

    /** The index that stands for the network's input. */
    public static final int NETWORK_INPUT = -1;

    public LayerNode {
        inputs = List.copyOf(inputs);
        modifiers = List.copyOf(modifiers);
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
