package org.layerwright.metrics;

/** Cross-entropy of one probability, the same for every kind of loss a network declares. */
public final class CellCost {
    /** Keras's clip: a probability of 0 for what is true does not cost more than this. */
    private static final double LEAST = 1e-7;

    private CellCost() {}

    /**
     * What one label's probability adds to the cross-entropy of a row, in nats. With one label a
     * row only what is true costs; with several each label costs by itself.
     *
     * @param probability of the label, 0 to 1
     * @param target 0 or 1, or a share between
     */
    public static double of(LabelKind kind, float probability, float target) {
        double cost = -target * Math.log(Math.max(probability, LEAST));
        return kind == LabelKind.SINGLE_LABEL
                ? cost
                : cost - (1 - target) * Math.log(Math.max(1 - probability, LEAST));
    }
}
