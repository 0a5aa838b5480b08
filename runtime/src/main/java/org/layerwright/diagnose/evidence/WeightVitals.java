package org.layerwright.diagnose.evidence;

/**
 * One trainable weight at one step.
 *
 * @param weight its name, {@code layer/weight}
 * @param gradientRms root of the mean square of its gradient
 * @param rms root of the mean square of its values before the step; NaN if not measured at this
 *     step
 * @param updateRms root of the mean square of what the step changed; NaN if not measured at this
 *     step
 */
public record WeightVitals(String weight, double gradientRms, double rms, double updateRms) {

    /** The layer it belongs to. */
    public String layer() {
        return weight.substring(0, weight.lastIndexOf('/'));
    }

    /** How large the step was against the weight; NaN if not measured. */
    public double updateRatio() {
        return updateRms / rms;
    }
}
