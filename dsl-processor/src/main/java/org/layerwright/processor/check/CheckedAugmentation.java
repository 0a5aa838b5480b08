package org.layerwright.processor.check;

import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.model.AugmentationModel;
import org.layerwright.processor.model.GroupNode;
import org.layerwright.processor.model.StepNode;
import org.layerwright.processor.model.StepSpec;

import java.util.List;
import java.util.Optional;

/** An augmentation without errors. Only {@link AugmentationChecker} makes one. */
public final class CheckedAugmentation {
    /**
     * A step and its name.
     *
     * @param probability the share of images it is done to
     * @param choice the group it is one of
     */
    public record Step(String name, StepSpec spec, double probability, Optional<Choice> choice) {}

    /**
     * One step of a group.
     *
     * @param group the group's name
     * @param member which one it is, from 0
     * @param members how many there are
     * @param count how many are done to an image
     */
    public record Choice(String group, int member, int members, int count) {}

    private final InterfaceDecl decl;
    private final boolean joined;
    private final List<Step> steps;

    CheckedAugmentation(AugmentationModel model) {
        this.decl = model.decl();
        this.joined = model.joined();
        this.steps =
                model.steps().stream()
                        .map(
                                node ->
                                        new Step(
                                                node.name(),
                                                node.spec().orElseThrow(),
                                                node.probability(),
                                                node.groups().stream()
                                                        .findFirst()
                                                        .map(group -> choice(model, node, group))))
                        .toList();
    }

    private static Choice choice(AugmentationModel model, StepNode node, GroupNode group) {
        List<StepNode> members = model.group(group.name());
        return new Choice(group.name(), members.indexOf(node), members.size(), group.count());
    }

    public InterfaceDecl decl() {
        return decl;
    }

    /** Whether consecutive geometric steps share a resampling. */
    public boolean joined() {
        return joined;
    }

    public List<Step> steps() {
        return steps;
    }
}
