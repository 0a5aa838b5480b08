package org.layerwright.train;

/**
 * How a learning rate is searched. Immutable: each method gives a changed copy.
 *
 * @param from the first step's rate, above 0; 1e-6 by default
 * @param to the last step's rate, above {@code from}; 10 by default
 * @param steps how many rates are tried, each a step, at least 2; 100 by default
 * @param batchSize examples a step; 32 by default, better that of the training to come
 * @param seed of the order of examples and of what is drawn in training; 0 by default
 */
public record RateSearchOptions(float from, float to, int steps, int batchSize, long seed) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one does not hold, naming it
     */
    public RateSearchOptions {
        if (!(from > 0 && from < to) || Float.isInfinite(to)) {
            throw new IllegalArgumentException(
                    "rates must go from above 0 to a greater one, not from %s to %s"
                            .formatted(from, to));
        }
        if (steps < 2 || batchSize < 1) {
            throw new IllegalArgumentException(
                    "a search needs at least 2 steps of 1 example, not %d of %d"
                            .formatted(steps, batchSize));
        }
    }

    /** From 1e-6 to 10 in 100 steps of 32 examples. */
    public static RateSearchOptions defaults() {
        return new RateSearchOptions(1e-6f, 10f, 100, 32, 0);
    }

    /** With other ends. */
    public RateSearchOptions between(float first, float last) {
        return new RateSearchOptions(first, last, steps, batchSize, seed);
    }

    /** With another number of steps. */
    public RateSearchOptions steps(int count) {
        return new RateSearchOptions(from, to, count, batchSize, seed);
    }

    /** With another number of examples a step. */
    public RateSearchOptions batchSize(int examples) {
        return new RateSearchOptions(from, to, steps, examples, seed);
    }

    /** With another seed. */
    public RateSearchOptions seed(long value) {
        return new RateSearchOptions(from, to, steps, batchSize, value);
    }

    /** The rate of a step counted from 0: each is the same factor greater than the one before. */
    float rate(long step) {
        return (float) (from * Math.pow((double) to / from, (double) step / (steps - 1)));
    }
}
