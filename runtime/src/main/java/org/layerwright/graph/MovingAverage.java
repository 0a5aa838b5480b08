package org.layerwright.graph;

/**
 * A moving average of each trained weight: after an update {@code average = momentum * average + (1
 * - momentum) * weight}, after the first one the weight itself. Source: Keras's {@code use_ema}.
 *
 * @param momentum share of the average that is kept, in [0, 1]; Keras: 0.99
 * @param overwriteFrequency after how many updates the weights become their averages while
 *     training; 0 for never
 */
public record MovingAverage(float momentum, int overwriteFrequency) {

    public MovingAverage {
        Checks.shareOrAll("momentum", momentum);
        Checks.notNegative("overwriteFrequency", overwriteFrequency);
    }
}
