package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.LABEL_LOST;

import org.layerwright.dsl.augment.FillMode;
import org.layerwright.processor.model.AugmentationModel;
import org.layerwright.processor.model.Range;
import org.layerwright.processor.model.StepNode;
import org.layerwright.processor.model.StepSpec;
import org.layerwright.processor.model.StepSpec.RandomBrightnessSpec;
import org.layerwright.processor.model.StepSpec.RandomColorJitterSpec;
import org.layerwright.processor.model.StepSpec.RandomContrastSpec;
import org.layerwright.processor.model.StepSpec.RandomErasingSpec;
import org.layerwright.processor.model.StepSpec.RandomResizedCropSpec;
import org.layerwright.processor.model.StepSpec.RandomTranslationSpec;
import org.layerwright.processor.model.StepSpec.RandomZoomSpec;
import org.layerwright.processor.report.Findings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Steps whose hardest draw leaves so little of a picture that its labels may tell of nothing. The
 * bound is the smallest crop of the usual ImageNet training.
 */
final class LabelSurvives implements AugmentationRule {
    private static final double LEAST = 0.08;

    /** What the hardest draw leaves, of what. */
    private record Rest(double share, String what) {}

    private static final Map<Class<?>, Function<StepSpec, Rest>> RESTS = new HashMap<>();

    private static <S extends StepSpec> void row(Class<S> type, Function<S, Rest> rest) {
        RESTS.put(type, spec -> rest.apply(type.cast(spec)));
    }

    static {
        row(RandomZoomSpec.class, LabelSurvives::zoomed);
        row(RandomTranslationSpec.class, LabelSurvives::moved);
        row(
                RandomResizedCropSpec.class,
                crop -> new Rest(crop.scale().lower(), "the picture's area"));
        row(
                RandomErasingSpec.class,
                patch -> new Rest(1 - patch.scale().upper(), "the picture's area"));
        row(RandomBrightnessSpec.class, LabelSurvives::lit);
        row(RandomContrastSpec.class, LabelSurvives::flattened);
        row(RandomColorJitterSpec.class, LabelSurvives::jittered);
    }

    @Override
    public void check(AugmentationModel augmentation, Findings findings) {
        for (StepNode step : augmentation.steps()) {
            step.spec()
                    .flatMap(LabelSurvives::rest)
                    // In floats, so that 1 - 0.92 is no finding.
                    .filter(left -> (float) left.share < (float) LEAST)
                    .ifPresent(
                            left ->
                                    findings.add(
                                            LABEL_LOST,
                                            step.written().origin(),
                                            step.written().simpleName(),
                                            step.name(),
                                            Math.round(100 * left.share),
                                            left.what,
                                            Math.round(100 * LEAST)));
        }
    }

    private static Optional<Rest> rest(StepSpec spec) {
        return Optional.ofNullable(RESTS.get(spec.getClass())).map(row -> row.apply(spec));
    }

    private static Rest zoomed(RandomZoomSpec zoom) {
        double rows = Math.min(1, 1 + zoom.height().lower());
        double columns = Math.min(1, 1 + zoom.width().orElse(zoom.height()).lower());
        return new Rest(rows * columns, "the picture's area");
    }

    /** With the other fill modes parts of the picture stand beside it. */
    private static Rest moved(RandomTranslationSpec move) {
        FillMode fill = move.sampling().fillMode();
        boolean filled = fill == FillMode.CONSTANT || fill == FillMode.NEAREST;
        double left = (1 - reach(move.height())) * (1 - reach(move.width()));
        return new Rest(filled ? left : 1, "the picture's area");
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
