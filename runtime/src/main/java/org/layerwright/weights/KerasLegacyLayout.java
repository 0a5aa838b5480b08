package org.layerwright.weights;

import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The layout of {@code .h5} files of Keras 2, which Keras 3 can write too: a group for each layer
 * of the model, and its weights by names such as {@code conv1/kernel:0}.
 */
final class KerasLegacyLayout {
    private static final String LAYERS = "layer_names";
    private static final String WEIGHTS = "weight_names";

    private KerasLegacyLayout() {}

    static boolean isOf(Group group) {
        return group.getAttributes().containsKey(LAYERS)
                || group.getAttributes().containsKey(LAYERS + "0");
    }

    static List<StoredWeight> weights(Group model) {
        List<StoredWeight> weights = new ArrayList<>();
        for (String layer : strings(model, LAYERS)) {
            if (model.getByPath(layer) instanceof Group group) {
                for (String name : strings(group, WEIGHTS)) {
                    if (!(group.getByPath(name) instanceof Dataset dataset)) {
                        throw new IllegalArgumentException(name + " is not in it");
                    }
                    weights.add(StoredWeight.of(path(layer, name), KerasNumbers.of(dataset)));
                }
            }
        }
        return weights;
    }

    /** Layers within a layer are not called after it in files of Keras 2. */
    private static String path(String layer, String weight) {
        String name = weight.replaceFirst(":\\d+$", "");
        return name.startsWith(layer + "/") ? name : layer + "/" + name;
    }

    /** A list of names; a long one is cut into {@code name0}, {@code name1} and so on. */
    private static List<String> strings(Group group, String name) {
        Attribute whole = group.getAttribute(name);
        if (whole != null) {
            return strings(whole);
        }
        List<String> all = new ArrayList<>();
        for (int part = 0; group.getAttribute(name + part) != null; part++) {
            all.addAll(strings(group.getAttribute(name + part)));
        }
        return all;
    }

    private static List<String> strings(Attribute attribute) {
        Object data = attribute.isEmpty() ? null : attribute.getData();
        if (data instanceof String one) {
            return List.of(one);
        }
        return data instanceof String[] several ? Arrays.asList(several) : List.of();
    }
}
