package org.layerwright.samples.oracle;

import java.util.Map;

/** How far a layer may be from Keras, relative to the tensor's largest value. */
final class Tolerances {
    private static final double USUAL = 1e-5;

    /**
     * A wider bound and its reason.
     *
     * @param bound relative
     * @param reason why the usual bound does not hold
     */
    record Wider(double bound, String reason) {}

    /** By layer. Each row is to be needed: see the test. */
    static final Map<String, Wider> WIDER = Map.of();

    private Tolerances() {}

    static double of(Golden golden) {
        Wider wider = WIDER.get(golden.layer());
        return wider == null ? USUAL : wider.bound();
    }
}
