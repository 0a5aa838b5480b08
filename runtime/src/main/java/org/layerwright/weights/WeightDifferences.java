package org.layerwright.weights;

import org.layerwright.graph.Extent;
import org.layerwright.graph.Weight;
import org.layerwright.graph.WeightValues;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What keeps given values from being a model's weights; one line each, with names and shapes.
 *
 * @param missing weights of the model that are not given
 * @param misshapen weights that are given in another shape
 * @param extra what is given and is no weight of the model
 */
public record WeightDifferences(List<String> missing, List<String> misshapen, List<String> extra) {

    public WeightDifferences {
        missing = List.copyOf(missing);
        misshapen = List.copyOf(misshapen);
        extra = List.copyOf(extra);
    }

    /** Compares names and shapes. */
    public static WeightDifferences between(List<Weight> expected, WeightValues given) {
        List<String> missing = new ArrayList<>();
        List<String> misshapen = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Weight weight : expected) {
            known.add(weight.name());
            if (!given.names().contains(weight.name())) {
                missing.add("%s %s is missing".formatted(weight.name(), weight.shape()));
                continue;
            }
            Extent shape = given.get(weight.name()).shape();
            if (!shape.equals(weight.shape())) {
                misshapen.add(
                        "%s has shape %s, the model's is %s"
                                .formatted(weight.name(), shape, weight.shape()));
            }
        }
        List<String> extra =
                given.names().stream()
                        .filter(name -> !known.contains(name))
                        .map(name -> notThere(name, given.get(name).shape()))
                        .toList();
        return new WeightDifferences(missing, misshapen, extra);
    }

    static String notThere(String name, Extent shape) {
        return "%s %s is not in the model".formatted(name, shape);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return lines().isEmpty();
    }

    /** All of them. */
    public List<String> lines() {
        return Stream.of(missing, misshapen, extra).flatMap(List::stream).toList();
    }

    @Override
    public String toString() {
        return isEmpty() ? "no difference" : String.join("\n", lines());
    }
}
