package org.layerwright.diagnose.evidence;

import java.util.List;

/**
 * A network before its first step, on its first batch.
 *
 * @param probe both passes
 * @param vitals inside the training pass; nothing is updated
 * @param sameUnits layers with several units whose weights are all the same
 */
public record StartFacts(Probe probe, VitalsReading vitals, List<String> sameUnits) {

    public StartFacts {
        sameUnits = List.copyOf(sameUnits);
    }
}
