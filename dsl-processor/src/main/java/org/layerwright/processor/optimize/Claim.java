package org.layerwright.processor.optimize;

/** How near the network as built is to the network as declared. */
public enum Claim {
    /** The same numbers, gradients too. */
    EXACT("exact", 0),

    /**
     * The same in exact arithmetic, with the operations in another order: values and gradients
     * differ by less than a 10,000th of the largest among them, in 32-bit numbers.
     */
    ROUNDED("equal but for rounding", 1e-4),

    /** Another result, which the declaration asks for. */
    BY_CHOICE("by choice", Double.POSITIVE_INFINITY);

    private final String words;
    private final double bound;

    Claim(String words, double bound) {
        this.words = words;
        this.bound = bound;
    }

    /** By how much a number may differ, as a share of the largest of its kind. */
    public double bound() {
        return bound;
    }

    @Override
    public String toString() {
        return words;
    }
}
