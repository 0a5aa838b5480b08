package org.layerwright.graph;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured inside a network in one training pass.
 *
 * @param layers the observed ones, in the network's order
 * @param gradientRms of each trainable weight the root of the mean square of its gradient by this
 *     batch, before clipping, in the network's order
 */
public record Vitals(List<Layer> layers, Map<String, Double> gradientRms) {

    /** As many examples of a batch are looked at, the first ones. */
    public static final int EXAMPLES = 8;

    /**
     * One layer's value for the first examples of the batch.
     *
     * @param layer its name
     * @param range what its activation can give
     * @param mean of all values
     * @param rms root of the mean square of all values
     * @param betweenShare what part of the mean square differs between examples, 0 to 1; 0 if there
     *     is nothing but zeros, NaN of a single example
     * @param units how many channels the last axis has
     * @param alive of a rectified layer the units that gave anything but 0, anywhere
     * @param saturated of a layer with a range of two ends what part of its values lies within 2 %
     *     of one: below 0.02 or above 0.98, or beyond -0.98 and 0.98; else 0
     */
    public record Layer(
            String layer,
            ValueRange range,
            double mean,
            double rms,
            double betweenShare,
            int units,
            BitSet alive,
            double saturated) {}

    public Vitals {
        layers = List.copyOf(layers);
        gradientRms = Collections.unmodifiableMap(new LinkedHashMap<>(gradientRms));
    }
}
