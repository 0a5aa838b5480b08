package org.layerwright.diagnose.evidence;

/**
 * How far training has brought one trainable weight.
 *
 * @param weight its name, {@code layer/weight}
 * @param firstRms root of the mean square of its values before the first step
 * @param rms the same of its present values
 * @param changeRms the same of the difference
 */
public record WeightChange(String weight, double firstRms, double rms, double changeRms) {

    /** The layer it belongs to. */
    public String layer() {
        return weight.substring(0, weight.lastIndexOf('/'));
    }

    /** The change in part of the first values; infinite or NaN of a weight that began at 0. */
    public double share() {
        return changeRms / firstRms;
    }
}
