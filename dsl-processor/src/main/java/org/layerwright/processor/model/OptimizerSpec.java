package org.layerwright.processor.model;

import java.util.List;

/**
 * How gradients change weights.
 *
 * @param learningRate at the start
 * @param rule by what formula
 * @param weightDecay share of each weight that is taken off it, times the rate
 * @param withoutDecay the names of weights that do not decay
 */
public record OptimizerSpec(
        double learningRate, RuleSpec rule, double weightDecay, List<String> withoutDecay) {

    public OptimizerSpec {
        withoutDecay = List.copyOf(withoutDecay);
    }
}
