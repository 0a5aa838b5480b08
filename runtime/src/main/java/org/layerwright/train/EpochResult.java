package org.layerwright.train;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one epoch gave.
 *
 * @param epoch counted from 1
 * @param values by name: {@code loss} and metrics over the training images as they were seen (of a
 *     network with several outputs each output's as {@code <output>_<metric>} and its own loss,
 *     unweighted, as {@code <output>_loss}), the same as {@code val_...} over the validation images
 *     at the end of the epoch if it was validated, {@code learning_rate} of the epoch's last step,
 *     {@code images_per_second} of the training part, {@code input_wait_seconds} that it spent
 *     waiting for pictures, and {@code input_wait_share}, what part of its time that was, 0 to 1
 * @param seconds of the epoch, validation included
 */
public record EpochResult(int epoch, Map<String, Double> values, double seconds) {

    public EpochResult {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Whether there is such a value; an epoch without validation has none of {@code val_}. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * One value.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public double value(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "epoch %d has no value %s; it has %s".formatted(epoch, name, values.keySet()));
        }
        return value;
    }
}
