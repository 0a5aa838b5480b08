package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.STEP_REPEATED;

import org.layerwright.dsl.augment.FlipMode;
import org.layerwright.processor.model.AugmentationModel;
import org.layerwright.processor.model.StepNode;
import org.layerwright.processor.model.StepSpec;
import org.layerwright.processor.model.StepSpec.RandomFlipSpec;
import org.layerwright.processor.report.Findings;

import java.util.List;
import java.util.Optional;

/**
 * A step that an earlier one is already: the same with the same values, if not its own inverse, or
 * a mirroring after which images are as likely to be the one way as the other, whatever was done
 * before. Steps of groups are told apart by whether they are chosen.
 */
final class RepeatedSteps implements AugmentationRule {
    @Override
    public void check(AugmentationModel augmentation, Findings findings) {
        List<StepNode> steps =
                augmentation.steps().stream().filter(step -> step.groups().isEmpty()).toList();
        for (int i = 1; i < steps.size(); i++) {
            StepNode step = steps.get(i);
            steps.subList(0, i).stream()
                    .filter(earlier -> repeats(step.spec(), earlier.spec()))
                    .findFirst()
                    .ifPresent(
                            earlier ->
                                    findings.add(
                                            STEP_REPEATED,
                                            step.written().origin(),
                                            step.written().simpleName(),
                                            step.name(),
                                            earlier.name()));
        }
    }

    private static boolean repeats(Optional<StepSpec> step, Optional<StepSpec> earlier) {
        return step.isPresent()
                && (step.equals(earlier) && !Inverses.cancel(step.get(), step.get())
                        || (step.get() instanceof RandomFlipSpec second
                                && earlier.isPresent()
                                && earlier.get() instanceof RandomFlipSpec first
                                && overlap(first.mode(), second.mode())));
    }

    private static boolean overlap(FlipMode first, FlipMode second) {
        return first == second
                || first == FlipMode.HORIZONTAL_AND_VERTICAL
                || second == FlipMode.HORIZONTAL_AND_VERTICAL;
    }
}
