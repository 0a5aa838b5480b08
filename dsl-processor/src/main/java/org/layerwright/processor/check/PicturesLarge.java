package org.layerwright.processor.check;

import static org.layerwright.processor.report.LintId.PICTURE_CUT;

import org.layerwright.processor.model.AugmentationModel;
import org.layerwright.processor.model.StepNode;
import org.layerwright.processor.model.StepSpec;
import org.layerwright.processor.model.StepSpec.RandomZoomSpec;
import org.layerwright.processor.report.Findings;

/**
 * Steps of which the hardest draw shows a small part of the picture, or all of it on few pixels. So
 * little that labels may be lost is told by {@link LabelSurvives}.
 */
final class PicturesLarge implements AugmentationRule {
    private static final double LEAST = 0.4;

    @Override
    public void check(AugmentationModel augmentation, Findings findings) {
        for (StepNode step : augmentation.steps()) {
            double share = Math.min(LabelSurvives.area(step), shrunk(step.spec().orElseThrow()));
            if (share < LEAST && share >= LabelSurvives.LEAST) {
                findings.add(
                        PICTURE_CUT,
                        step.written().origin(),
                        step.written().simpleName(),
                        step.name(),
                        Math.round(100 * share));
            }
        }
    }

    /** The share of pixels that the whole picture is brought to by zooming out. */
    private static double shrunk(StepSpec spec) {
        if (!(spec instanceof RandomZoomSpec zoom)) {
            return 1;
        }
        double rows = Math.max(1, 1 + zoom.height().upper());
        double columns = Math.max(1, 1 + zoom.width().orElse(zoom.height()).upper());
        return 1 / (rows * columns);
    }
}
