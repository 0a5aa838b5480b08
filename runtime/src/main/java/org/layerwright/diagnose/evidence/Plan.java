package org.layerwright.diagnose.evidence;

import org.layerwright.graph.NetworkInfo;

import java.util.List;

/**
 * What was asked for.
 *
 * @param network the declared network
 * @param optimizer its simple name, such as {@code Adam}
 * @param rate the learning rate of the first step
 * @param scheduled whether the rate follows a schedule of the network
 * @param onlyRises whether it does so upwards from the first planned step to the last
 * @param epochs at most so many
 * @param stepsPerEpoch steps of one
 * @param batchSize examples of a step
 * @param augmented whether training images are changed at random
 * @param regularized weights with a penalty, by name
 * @param callbacks what was told about them
 */
public record Plan(
        NetworkInfo network,
        String optimizer,
        double rate,
        boolean scheduled,
        boolean onlyRises,
        int epochs,
        int stepsPerEpoch,
        int batchSize,
        boolean augmented,
        List<String> regularized,
        List<CallbackFacts> callbacks) {

    /**
     * A callback that watches a value.
     *
     * @param kind its simple class name, such as {@code ReduceLrOnPlateau}
     * @param monitor what it watches
     * @param patience epochs it waits
     */
    public record CallbackFacts(String kind, String monitor, int patience) {}

    public Plan {
        regularized = List.copyOf(regularized);
        callbacks = List.copyOf(callbacks);
    }
}
