package org.layerwright.metrics;

/**
 * Which way a watched value gets better. Values are compared as float32, the margin taken off
 * before, as Keras does: what differs less is equal, so that whoever looks for the best epoch finds
 * the same one.
 */
public enum Direction {
    /** As with accuracy or F1. */
    HIGHER_IS_BETTER {
        @Override
        boolean beats(double candidate, float reference, double minDelta) {
            return (float) (candidate - minDelta) > reference;
        }
    },

    /** As with a loss. */
    LOWER_IS_BETTER {
        @Override
        boolean beats(double candidate, float reference, double minDelta) {
            return (float) (candidate + minDelta) < reference;
        }
    };

    abstract boolean beats(double candidate, float reference, double minDelta);

    /**
     * Tells whether a value is strictly better than another. NaN is never better, and any number is
     * better than NaN, so NaN serves as the start of a search for the best.
     *
     * @param candidate the new value
     * @param reference the value to beat
     * @return whether the candidate is better
     */
    public boolean isBetter(double candidate, double reference) {
        return isBetter(candidate, reference, 0);
    }

    /**
     * Tells whether a value is better than another by more than a margin.
     *
     * @param candidate the new value; NaN is never better
     * @param reference the value to beat; any number is better than NaN
     * @param minDelta the margin, not negative
     * @return whether the candidate is better by more than {@code minDelta}
     */
    public boolean isBetter(double candidate, double reference, double minDelta) {
        if (Double.isNaN(reference)) {
            return !Double.isNaN(candidate);
        }
        return beats(candidate, (float) reference, minDelta);
    }
}
