package org.layerwright.weights;

import org.layerwright.graph.Weight;
import org.layerwright.graph.WeightValues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Which of a file's weights are which of a model's. */
final class WeightAssignment {
    /** The parts of Keras's {@code MultiHeadAttention}, which are layers there and not here. */
    private static final Set<String> PARTS = Set.of("query", "key", "value", "attention_output");

    private static final List<String> OF_A_PART = List.of("kernel", "bias");

    /** Names of Keras 2 that changed. */
    private static final Map<String, String> RENAMED = Map.of("depthwise_kernel", "kernel");

    private final Map<String, Weight> byName = new LinkedHashMap<>();
    private final Map<String, List<String>> ofLayer = new HashMap<>();
    private final UnaryOperator<String> layerName;

    WeightAssignment(List<Weight> model, UnaryOperator<String> layerName) {
        this.layerName = layerName;
        for (Weight weight : model) {
            byName.put(weight.name(), weight);
            String layer = weight.name().substring(0, weight.name().lastIndexOf('/'));
            ofLayer.computeIfAbsent(layer, name -> new ArrayList<>()).add(weight.name());
        }
    }

    /**
     * What a file has for a model.
     *
     * @param values of the weights that fit
     * @param differences what does not
     */
    record Fitting(WeightValues values, WeightDifferences differences) {}

    Fitting fit(List<StoredWeight> stored) {
        Map<String, WeightValues.Values> named = new LinkedHashMap<>();
        Map<String, WeightValues.Values> fitting = new LinkedHashMap<>();
        Set<String> extra = new LinkedHashSet<>();
        for (StoredWeight weight : stored) {
            Optional<String> name = nameOf(weight);
            if (name.isEmpty()) {
                extra.add(WeightDifferences.notThere(weight.path(), weight.values().shape()));
            } else if (named.put(name.get(), weight.values()) != null) {
                throw new IllegalArgumentException(
                        "%s of the file and another are both %s of the model. Correct the names given."
                                .formatted(weight.path(), name.get()));
            }
        }
        WeightDifferences differences =
                WeightDifferences.between(List.copyOf(byName.values()), new WeightValues(named));
        named.forEach(
                (name, values) -> {
                    Weight weight = byName.get(name);
                    if (weight != null && weight.shape().equals(values.shape())) {
                        fitting.put(name, values);
                    }
                });
        return new Fitting(
                new WeightValues(fitting),
                new WeightDifferences(
                        differences.missing(), differences.misshapen(), List.copyOf(extra)));
    }

    private Optional<String> nameOf(StoredWeight stored) {
        String layer = layerName.apply(stored.layer());
        String own = RENAMED.getOrDefault(stored.name(), stored.name());
        return known(layer + "/" + stored.name())
                .or(() -> known(layer + "/" + own))
                .or(() -> numbered(ofLayer.getOrDefault(layer, List.of()), stored.name()))
                .or(() -> inPart(stored));
    }

    private Optional<String> known(String name) {
        return Optional.of(name).filter(byName::containsKey);
    }

    private static Optional<String> numbered(List<String> names, String number) {
        if (!number.matches("\\d{1,6}")) {
            return Optional.empty();
        }
        return names.stream().skip(Integer.parseInt(number)).findFirst();
    }

    private Optional<String> inPart(StoredWeight stored) {
        StoredWeight part = StoredWeight.of(stored.layer(), stored.values());
        if (!PARTS.contains(part.name())) {
            return Optional.empty();
        }
        String layer = layerName.apply(part.layer());
        String own = numbered(OF_A_PART, stored.name()).orElse(stored.name());
        return known("%s/%s_%s".formatted(layer, part.name(), own));
    }
}
