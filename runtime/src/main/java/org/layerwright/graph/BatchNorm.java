package org.layerwright.graph;

/**
 * Settings of batch normalization (Ioffe and Szegedy 2015), as in Keras.
 *
 * @param momentum share of the old moving statistic kept in each step; Keras: 0.99
 * @param epsilon added to the variance before the root; Keras: 0.001
 * @param center whether a learned offset {@code beta} is added
 * @param scale whether the result is multiplied by a learned {@code gamma}
 */
public record BatchNorm(float momentum, float epsilon, boolean center, boolean scale) {

    /** Keras's defaults. */
    public static BatchNorm defaults() {
        return new BatchNorm(0.99f, 0.001f, true, true);
    }
}
