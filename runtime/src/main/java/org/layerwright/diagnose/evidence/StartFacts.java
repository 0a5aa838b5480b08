package org.layerwright.diagnose.evidence;

import java.util.List;

/**
 * A network before its first step, on its first batch.
 *
 * @param probe both passes
 * @param vitals inside the training pass; nothing is updated
 * @param sameUnits layers with several units whose weights are all the same
 * @param mixing how far a probability of an example is from that without the rest of its batch, by
 *     the inference pass, where it is furthest; 0 to within rounding if examples are answered each
 *     by itself, NaN if there is one only
 */
public record StartFacts(Probe probe, VitalsReading vitals, List<String> sameUnits, double mixing) {

    public StartFacts {
        sameUnits = List.copyOf(sameUnits);
    }
}
