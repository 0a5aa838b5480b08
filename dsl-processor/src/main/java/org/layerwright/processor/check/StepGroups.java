package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.GROUP_ALONE;
import static org.layerwright.processor.report.MessageId.GROUP_COUNT;
import static org.layerwright.processor.report.MessageId.GROUP_MIXED;
import static org.layerwright.processor.report.MessageId.GROUP_TWICE;

import org.layerwright.processor.model.AugmentationModel;
import org.layerwright.processor.model.GroupNode;
import org.layerwright.processor.model.StepNode;
import org.layerwright.processor.report.Findings;

import java.util.List;

/** A step is of one group, and a group's steps agree on how many of them are done. */
final class StepGroups implements AugmentationRule {
    @Override
    public void check(AugmentationModel augmentation, Findings findings) {
        for (StepNode step : augmentation.steps()) {
            List<GroupNode> groups = step.groups();
            if (groups.size() > 1) {
                findings.add(
                        GROUP_TWICE,
                        groups.get(1).written().origin(),
                        groups.get(1).written().simpleName(),
                        step.name(),
                        groups.get(0).written().simpleName());
            } else if (groups.size() == 1) {
                check(step, groups.get(0), augmentation.group(groups.get(0).name()), findings);
            }
        }
    }

    private static void check(
            StepNode step, GroupNode group, List<StepNode> members, Findings findings) {
        StepNode first = members.get(0);
        int agreed = first.groups().get(0).count();
        String annotation = group.written().simpleName();
        if (group.count() != agreed) {
            findings.add(
                    GROUP_MIXED,
                    group.written().origin(),
                    annotation,
                    step.name(),
                    group.count(),
                    group.name(),
                    agreed,
                    first.name());
        } else if (step.equals(first) && group.count() > members.size()) {
            findings.add(
                    GROUP_COUNT,
                    group.written().origin("count"),
                    annotation,
                    step.name(),
                    group.count(),
                    group.name(),
                    members.size());
        } else if (step.equals(first) && group.count() == members.size()) {
            findings.add(
                    GROUP_ALONE,
                    group.written().origin(),
                    annotation,
                    step.name(),
                    group.name(),
                    members.size());
        }
    }
}
