package org.layerwright;

import org.layerwright.precision.Precision;

/**
 * How a model is made. Immutable: each method gives a changed copy.
 *
 * @param seed of first weights, dropout and augmentation: on a CPU one seed gives one result on one
 *     machine in each precision, on a GPU sums may differ in their last bits from run to run; 0 by
 *     default
 * @param precision in which arithmetic it trains and predicts; {@link Precision#FLOAT32} by default
 */
public record ModelOptions(long seed, Precision precision) {

    /** Seed 0, float32. */
    public static ModelOptions defaults() {
        return new ModelOptions(0, Precision.FLOAT32);
    }

    /** With another seed. */
    public ModelOptions seed(long value) {
        return new ModelOptions(value, precision);
    }

    /**
     * In another arithmetic. Files do not depend on it: weights are float32 in each, and an
     * exported model is the same.
     */
    public ModelOptions precision(Precision value) {
        return new ModelOptions(seed, value);
    }
}
