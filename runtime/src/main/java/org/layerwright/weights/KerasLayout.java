package org.layerwright.weights;

import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The layout of Keras 3's {@code .weights.h5}: a group for each object that holds others, and in it
 * {@code vars} with the object's own variables by number.
 */
final class KerasLayout {
    private static final String VARIABLES = "vars";

    private KerasLayout() {}

    static List<StoredWeight> weights(Group root) {
        List<StoredWeight> weights = new ArrayList<>();
        addChildren(root, "", weights);
        return weights;
    }

    private static void addChildren(Group group, String layer, List<StoredWeight> weights) {
        for (Node child : group.getChildren().values()) {
            if (child instanceof Group inner && isOfModel(inner, layer)) {
                if (inner.getName().equals(VARIABLES)) {
                    addVariables(inner, layer, weights);
                } else {
                    addChildren(inner, within(layer, inner), weights);
                }
            }
        }
    }

    /** Random states and the optimizer's memory are no weights. */
    private static boolean isOfModel(Group group, String layer) {
        boolean optimizer = layer.isEmpty() && group.getName().equals("optimizer");
        return !optimizer && !group.getName().startsWith("seed_generator");
    }

    /** A group without variables of its own is a list of layers, which has no name. */
    private static String within(String layer, Group group) {
        if (!(group.getChild(VARIABLES) instanceof Group variables)) {
            return layer;
        }
        Attribute noted = variables.getAttribute("name");
        String name = noted == null ? group.getName() : String.valueOf(noted.getData());
        return layer.isEmpty() ? name : layer + "/" + name;
    }

    private static void addVariables(Group group, String layer, List<StoredWeight> weights) {
        group.getChildren().values().stream()
                .filter(Dataset.class::isInstance)
                .map(Dataset.class::cast)
                .sorted(
                        Comparator.<Dataset>comparingInt(each -> each.getName().length())
                                .thenComparing(Dataset::getName))
                .forEach(
                        each ->
                                weights.add(
                                        new StoredWeight(
                                                layer, each.getName(), KerasNumbers.of(each))));
    }
}
