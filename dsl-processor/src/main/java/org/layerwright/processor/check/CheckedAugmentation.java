package org.layerwright.processor.check;

import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.model.AugmentationModel;
import org.layerwright.processor.model.StepSpec;

import java.util.List;

/** An augmentation without errors. Only {@link AugmentationChecker} makes one. */
public final class CheckedAugmentation {
    /** A step and its name. */
    public record Step(String name, StepSpec spec) {}

    private final InterfaceDecl decl;
    private final List<Step> steps;

    CheckedAugmentation(AugmentationModel model) {
        this.decl = model.decl();
        this.steps =
                model.steps().stream()
                        .map(node -> new Step(node.name(), node.spec().orElseThrow()))
                        .toList();
    }

    public InterfaceDecl decl() {
        return decl;
    }

    public List<Step> steps() {
        return steps;
    }
}
