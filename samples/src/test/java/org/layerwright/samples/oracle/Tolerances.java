package org.layerwright.samples.oracle;

import java.util.Map;

/** How far a number may be from Keras's, relative to the largest value of its tensor. */
final class Tolerances {
    static final double USUAL = 1e-5;

    private static final Wider AT_A_BEND =
            new Wider(
                    Quantity.INPUT_GRADIENT,
                    3,
                    "inputs lie on a bend, where the slope of either side will do");

    /** By case. Who needs one no more must go. */
    private static final Map<String, Wider> WIDER =
            Map.of(
                    // Keras's slope is the sum of both sides', 2.
                    "Activation/celu_whole", AT_A_BEND,
                    "Activation/sparse_sigmoid_whole", AT_A_BEND,
                    "Activation/sparsemax_whole", AT_A_BEND,
                    "PReLU/whole", AT_A_BEND);

    /**
     * A wider bound for one quantity of one case.
     *
     * @param quantity what it holds for
     * @param bound relative
     * @param reason why the usual bound does not hold
     */
    private record Wider(Quantity quantity, double bound, String reason) {}

    private Tolerances() {}

    static double of(Golden golden, Quantity quantity) {
        Wider wider = WIDER.get(golden.id());
        return wider == null || wider.quantity() != quantity ? USUAL : wider.bound();
    }
}
