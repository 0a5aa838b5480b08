package org.layerwright.processor.check;

import static org.layerwright.processor.report.LintId.PICTURE_NOISE_FAINT;

import org.layerwright.processor.model.AugmentationModel;
import org.layerwright.processor.model.StepNode;
import org.layerwright.processor.model.StepSpec.RandomGaussianNoiseSpec;
import org.layerwright.processor.report.Findings;

/** Noise is given on the scale of pixels. */
final class NoiseSeen implements AugmentationRule {
    @Override
    public void check(AugmentationModel augmentation, Findings findings) {
        for (StepNode step : augmentation.steps()) {
            if (step.spec().orElseThrow() instanceof RandomGaussianNoiseSpec noise
                    && noise.stddev().upper() < 1) {
                findings.add(
                        PICTURE_NOISE_FAINT,
                        step.written().origin("stddev"),
                        step.written().simpleName(),
                        step.name(),
                        (float) noise.stddev().upper());
            }
        }
    }
}
