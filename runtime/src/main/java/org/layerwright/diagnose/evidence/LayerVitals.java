package org.layerwright.diagnose.evidence;

import org.layerwright.graph.ValueRange;

/**
 * What one layer gave for the first few examples of a batch.
 *
 * @param layer its name
 * @param range what its activation can give
 * @param mean of all its values
 * @param rms root of the mean square of all its values
 * @param betweenShare what part of the mean square differs between examples, 0 to 1: 0 if every
 *     example gives the same values. Healthy networks have 0.08 and more
 * @param silent what part of its units (channels of the last axis) gave 0 for every example and
 *     place, 0 to 1: in this reading and all before it in the same epoch, so that an epoch's last
 *     reading tells what was never alive; 0 of a layer that is not rectified
 * @param saturated what part of its values lies within 2 % of its range's ends, 0 to 1; 0 where the
 *     range has none
 */
public record LayerVitals(
        String layer,
        ValueRange range,
        double mean,
        double rms,
        double betweenShare,
        double silent,
        double saturated) {

    /** Whether every number is one. */
    public boolean isFinite() {
        return Double.isFinite(mean) && Double.isFinite(rms);
    }
}
