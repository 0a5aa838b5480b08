package org.layerwright.train;

/**
 * How much a sanity check does. Immutable: each method gives a changed copy.
 *
 * @param examples how many examples are to be learnt by heart, at least 2; 16 by default
 * @param steps how many steps a learning rate gets, at least 1; 300 by default
 * @param otherRates whether, if it fails with the declared learning rate, others are tried; by
 *     default they are
 */
public record SanityOptions(int examples, int steps, boolean otherRates) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there are fewer than 2 examples or no step
     */
    public SanityOptions {
        if (examples < 2 || steps < 1) {
            throw new IllegalArgumentException(
                    "a check needs at least 2 examples and 1 step, not %d and %d"
                            .formatted(examples, steps));
        }
    }

    /** 16 examples, 300 steps. */
    public static SanityOptions defaults() {
        return new SanityOptions(16, 300, true);
    }

    /** With another number of examples. */
    public SanityOptions examples(int count) {
        return new SanityOptions(count, steps, otherRates);
    }

    /** With another number of steps. */
    public SanityOptions steps(int count) {
        return new SanityOptions(examples, count, otherRates);
    }

    /** With or without a try of other learning rates. */
    public SanityOptions otherRates(boolean tried) {
        return new SanityOptions(examples, steps, tried);
    }
}
