package org.layerwright.processor.model;

import org.layerwright.processor.decl.InterfaceDecl;

import java.util.List;

/**
 * An augmentation as it was meant, right or wrong.
 *
 * @param decl what was written
 * @param joined whether consecutive geometric steps share a resampling
 * @param steps its steps in the order they are applied
 */
public record AugmentationModel(InterfaceDecl decl, boolean joined, List<StepNode> steps) {
    public AugmentationModel {
        steps = List.copyOf(steps);
    }

    /** The steps that name this group, in order. */
    public List<StepNode> group(String name) {
        return steps.stream()
                .filter(step -> step.groups().stream().anyMatch(g -> g.name().equals(name)))
                .toList();
    }
}
