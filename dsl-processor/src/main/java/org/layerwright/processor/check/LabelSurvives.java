package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.LABEL_LOST;
import static org.layerwright.processor.report.MessageId.LABEL_LOST_TOGETHER;

import org.layerwright.dsl.augment.FillMode;
import org.layerwright.processor.model.AugmentationModel;
import org.layerwright.processor.model.GroupNode;
import org.layerwright.processor.model.Range;
import org.layerwright.processor.model.StepNode;
import org.layerwright.processor.model.StepSpec;
import org.layerwright.processor.model.StepSpec.RandAugmentSpec;
import org.layerwright.processor.model.StepSpec.RandomBrightnessSpec;
import org.layerwright.processor.model.StepSpec.RandomColorJitterSpec;
import org.layerwright.processor.model.StepSpec.RandomContrastSpec;
import org.layerwright.processor.model.StepSpec.RandomErasingSpec;
import org.layerwright.processor.model.StepSpec.RandomResizedCropSpec;
import org.layerwright.processor.model.StepSpec.RandomTranslationSpec;
import org.layerwright.processor.model.StepSpec.RandomZoomSpec;
import org.layerwright.processor.report.Findings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Steps whose hardest draw leaves so little of a picture that its labels may tell of nothing. The
 * bound is the smallest crop of the usual ImageNet training.
 */
final class LabelSurvives implements AugmentationRule {
    static final double LEAST = 0.08;

    private static final String AREA = "the picture's area";

    /** What the hardest draw leaves, of what. */
    private record Rest(double share, String what) {
        boolean isTooLittle() {
            // In floats, so that 1 - 0.92 is no finding.
            return (float) share < (float) LEAST;
        }
    }

    private static final Map<Class<?>, Function<StepSpec, Rest>> RESTS = new HashMap<>();

    private static <S extends StepSpec> void row(Class<S> type, Function<S, Rest> rest) {
        RESTS.put(type, spec -> rest.apply(type.cast(spec)));
    }

    static {
        row(RandomZoomSpec.class, LabelSurvives::zoomed);
        row(RandomTranslationSpec.class, LabelSurvives::moved);
        row(RandomResizedCropSpec.class, crop -> new Rest(crop.scale().lower(), AREA));
        row(RandomErasingSpec.class, patch -> new Rest(1 - patch.scale().upper(), AREA));
        row(RandomBrightnessSpec.class, LabelSurvives::lit);
        row(RandomContrastSpec.class, LabelSurvives::flattened);
        row(RandomColorJitterSpec.class, LabelSurvives::jittered);
        row(RandAugmentSpec.class, ops -> lit(new RandomBrightnessSpec(ops.factor())));
    }

    @Override
    public void check(AugmentationModel augmentation, Findings findings) {
        List<StepNode> harmful =
                augmentation.steps().stream()
                        .filter(step -> rest(step).map(Rest::isTooLittle).orElse(false))
                        .toList();
        for (StepNode step : harmful) {
            Rest left = rest(step).orElseThrow();
            findings.add(
                    LABEL_LOST,
                    step.written().origin(),
                    step.written().simpleName(),
                    step.name(),
                    Math.round(100 * left.share),
                    left.what,
                    Math.round(100 * LEAST));
        }
        if (harmful.isEmpty()) {
            checkTogether(augmentation, findings);
        }
    }

    /** Told at the last of the steps that leave less than all. */
    private static void checkTogether(AugmentationModel augmentation, Findings findings) {
        List<StepNode> lossy = hardest(augmentation);
        double share = lossy.stream().mapToDouble(LabelSurvives::area).reduce(1, (a, b) -> a * b);
        Rest left = new Rest(share, AREA);
        if (left.isTooLittle()) {
            StepNode last = lossy.get(lossy.size() - 1);
            findings.add(
                    LABEL_LOST_TOGETHER,
                    last.written().origin(),
                    last.written().simpleName(),
                    last.name(),
                    lossy.stream().map(StepNode::name).collect(Collectors.joining(", ")),
                    Math.round(100 * left.share),
                    Math.round(100 * LEAST));
        }
    }

    /**
     * The steps that cut away from a picture; of a group those that cut most, as many as are done.
     */
    private static List<StepNode> hardest(AugmentationModel augmentation) {
        return augmentation.steps().stream()
                .filter(step -> area(step) < 1)
                .filter(
                        step ->
                                step.groups().stream()
                                        .allMatch(group -> isHardest(step, group, augmentation)))
                .toList();
    }

    private static boolean isHardest(
            StepNode step, GroupNode group, AugmentationModel augmentation) {
        return augmentation.group(group.name()).stream()
                .sorted(Comparator.comparingDouble(LabelSurvives::area))
                .limit(group.count())
                .toList()
                .contains(step);
    }

    /** The share of the picture's area that the step's hardest draw leaves. */
    static double area(StepNode step) {
        return rest(step).filter(left -> left.what.equals(AREA)).map(Rest::share).orElse(1.0);
    }

    private static Optional<Rest> rest(StepNode step) {
        return step.spec().flatMap(LabelSurvives::rest);
    }

    private static Optional<Rest> rest(StepSpec spec) {
        return Optional.ofNullable(RESTS.get(spec.getClass())).map(row -> row.apply(spec));
    }

    private static Rest zoomed(RandomZoomSpec zoom) {
        double rows = Math.min(1, 1 + zoom.height().lower());
        double columns = Math.min(1, 1 + zoom.width().orElse(zoom.height()).lower());
        return new Rest(rows * columns, AREA);
    }

    /** With the other fill modes parts of the picture stand beside it. */
    private static Rest moved(RandomTranslationSpec move) {
        FillMode fill = move.sampling().fillMode();
        boolean filled = fill == FillMode.CONSTANT || fill == FillMode.NEAREST;
        double left = (1 - reach(move.height())) * (1 - reach(move.width()));
        return new Rest(filled ? left : 1, AREA);
    }

    private static Rest lit(RandomBrightnessSpec light) {
        return new Rest(1 - reach(light.value()), "the range of brightness");
    }

    private static Rest flattened(RandomContrastSpec contrast) {
        return new Rest(contrast.factor().lower(), "the contrast");
    }

    private static Rest jittered(RandomColorJitterSpec jitter) {
        Rest light = jitter.brightness().map(LabelSurvives::lit).orElse(new Rest(1, ""));
        Rest contrast = jitter.contrast().map(LabelSurvives::flattened).orElse(new Rest(1, ""));
        return light.share < contrast.share ? light : contrast;
    }

    private static double reach(Range range) {
        return Math.max(Math.abs(range.lower()), Math.abs(range.upper()));
    }
}
