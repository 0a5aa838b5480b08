package org.layerwright.graph;

import java.util.ArrayList;
import java.util.List;

/** What keeps given values from being a model's weights. */
public final class WeightDifferences {
    private WeightDifferences() {}

    /** One line a difference in name or shape; empty if the values fit. */
    public static List<String> between(List<Weight> expected, WeightValues given) {
        List<String> differences = new ArrayList<>();
        for (Weight weight : expected) {
            if (!given.names().contains(weight.name())) {
                differences.add("%s %s is missing".formatted(weight.name(), weight.shape()));
            } else if (!given.get(weight.name()).shape().equals(weight.shape())) {
                differences.add(
                        "%s has shape %s, the model's is %s"
                                .formatted(
                                        weight.name(),
                                        given.get(weight.name()).shape(),
                                        weight.shape()));
            }
        }
        List<String> known = expected.stream().map(Weight::name).toList();
        for (String name : given.names()) {
            if (!known.contains(name)) {
                differences.add(
                        "%s %s is not in the model".formatted(name, given.get(name).shape()));
            }
        }
        return differences;
    }
}
