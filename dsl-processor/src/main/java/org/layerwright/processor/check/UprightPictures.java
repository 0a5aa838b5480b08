package org.layerwright.processor.check;

import static org.layerwright.processor.report.LintId.FLIP_VERTICAL;
import static org.layerwright.processor.report.LintId.ROTATION_FAR;

import org.layerwright.dsl.augment.FlipMode;
import org.layerwright.processor.model.AugmentationModel;
import org.layerwright.processor.model.Range;
import org.layerwright.processor.model.StepNode;
import org.layerwright.processor.model.StepSpec;
import org.layerwright.processor.model.StepSpec.RandomFlipSpec;
import org.layerwright.processor.model.StepSpec.RandomRotationSpec;
import org.layerwright.processor.report.Findings;

/** Most pictures have an up and a down. Factors of turns are not degrees, nor radians. */
final class UprightPictures implements AugmentationRule {
    private static final double MOST = 1.0 / 8;
    private static final double TURN = 360;

    @Override
    public void check(AugmentationModel augmentation, Findings findings) {
        for (StepNode step : augmentation.steps()) {
            StepSpec spec = step.spec().orElseThrow();
            if (spec instanceof RandomRotationSpec rotation) {
                checkRotation(step, rotation.factor(), findings);
            } else if (spec instanceof RandomFlipSpec flip && flip.mode() != FlipMode.HORIZONTAL) {
                findings.add(
                        FLIP_VERTICAL,
                        step.written().origin("value"),
                        step.written().simpleName(),
                        step.name());
            }
        }
    }

    private static void checkRotation(StepNode step, Range factor, Findings findings) {
        double reach = Math.max(Math.abs(factor.lower()), Math.abs(factor.upper()));
        if (reach > MOST) {
            double seen = reach == Math.abs(factor.upper()) ? factor.upper() : factor.lower();
            findings.add(
                    ROTATION_FAR,
                    step.written().origin("value"),
                    step.written().simpleName(),
                    step.name(),
                    (float) seen,
                    Math.round(TURN * reach));
        }
    }
}
