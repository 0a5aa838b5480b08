package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.STEP_IDLE;
import static org.layerwright.processor.report.MessageId.STEP_UNDONE;

import org.layerwright.processor.model.AugmentationModel;
import org.layerwright.processor.model.StepNode;
import org.layerwright.processor.model.StepSpec;
import org.layerwright.processor.model.StepSpec.AutoContrastSpec;
import org.layerwright.processor.model.StepSpec.EqualizationSpec;
import org.layerwright.processor.model.StepSpec.RandomBrightnessSpec;
import org.layerwright.processor.model.StepSpec.RandomColorJitterSpec;
import org.layerwright.processor.model.StepSpec.RandomContrastSpec;
import org.layerwright.processor.model.StepSpec.RandomErasingSpec;
import org.layerwright.processor.model.StepSpec.RandomGaussianNoiseSpec;
import org.layerwright.processor.model.StepSpec.RandomGrayscaleSpec;
import org.layerwright.processor.model.StepSpec.RandomHueSpec;
import org.layerwright.processor.model.StepSpec.RandomSaturationSpec;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.MessageId;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Steps of which the later takes back what the earlier did, or finds nothing to do after it. What
 * decides is done to all images: after a step by chance the other one still counts for some.
 */
final class UndoneSteps implements AugmentationRule {
    @Override
    public void check(AugmentationModel augmentation, Findings findings) {
        List<StepNode> steps = augmentation.steps();
        for (int i = 1; i < steps.size(); i++) {
            StepNode step = steps.get(i);
            List<StepNode> before = steps.subList(0, i);
            undone(step, before).ifPresent(earlier -> tell(STEP_UNDONE, step, earlier, findings));
            idleAfter(step, before).ifPresent(earlier -> tell(STEP_IDLE, step, earlier, findings));
        }
    }

    private static void tell(MessageId id, StepNode step, StepNode earlier, Findings findings) {
        findings.add(
                id,
                step.written().origin(),
                step.written().simpleName(),
                step.name(),
                earlier.name());
    }

    /** The last step before, not counting those that only move pixels, if this one undoes it. */
    private static Optional<StepNode> undone(StepNode step, List<StepNode> before) {
        if (!isSure(step)) {
            return Optional.empty();
        }
        StepSpec spec = step.spec().orElseThrow();
        StepNode above = before.get(before.size() - 1);
        if (isSure(above) && Inverses.cancel(above.spec().orElseThrow(), spec)) {
            return Optional.of(above);
        }
        return last(before, earlier -> earlier.kind() != StepSpec.Kind.GEOMETRIC)
                .filter(earlier -> isStretchedAway(earlier.spec().orElseThrow(), spec));
    }

    /** Whether stretching or equalizing gives the same without the earlier step. */
    private static boolean isStretchedAway(StepSpec earlier, StepSpec later) {
        return later instanceof AutoContrastSpec && isLinear(earlier)
                || later instanceof EqualizationSpec
                        && (isLinear(earlier) || earlier instanceof AutoContrastSpec);
    }

    private static boolean isLinear(StepSpec spec) {
        return spec instanceof RandomBrightnessSpec
                || spec instanceof RandomContrastSpec
                || spec instanceof RandomColorJitterSpec jitter
                        && jitter.saturation().isEmpty()
                        && jitter.hue().isEmpty();
    }

    /** The step before after which this one changes nothing. */
    private static Optional<StepNode> idleAfter(StepNode step, List<StepNode> before) {
        StepSpec spec = step.spec().orElseThrow();
        if (spec instanceof AutoContrastSpec) {
            return last(before, earlier -> earlier.kind() != StepSpec.Kind.GEOMETRIC)
                    .filter(UndoneSteps::isSure)
                    .filter(earlier -> earlier.spec().orElseThrow() instanceof EqualizationSpec);
        }
        return isColor(spec)
                ? last(before, UndoneSteps::decidesColor)
                        .filter(UndoneSteps::isSure)
                        .filter(e -> e.spec().orElseThrow() instanceof RandomGrayscaleSpec)
                : Optional.empty();
    }

    private static boolean isColor(StepSpec spec) {
        return spec instanceof RandomHueSpec
                || spec instanceof RandomSaturationSpec
                || spec instanceof RandomColorJitterSpec jitter
                        && jitter.brightness().isEmpty()
                        && jitter.contrast().isEmpty();
    }

    /** What takes all colour away, or brings some. */
    private static boolean decidesColor(StepSpec spec) {
        return spec instanceof RandomGrayscaleSpec
                || spec instanceof RandomErasingSpec
                || spec instanceof RandomGaussianNoiseSpec;
    }

    private static Optional<StepNode> last(List<StepNode> steps, Predicate<StepSpec> which) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (which.test(steps.get(i).spec().orElseThrow())) {
                return Optional.of(steps.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isSure(StepNode step) {
        return step.probability() == 1 && step.groups().isEmpty();
    }
}
