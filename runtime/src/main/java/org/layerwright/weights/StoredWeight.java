package org.layerwright.weights;

import org.layerwright.graph.WeightValues;

/**
 * A weight as a file has it.
 *
 * @param layer its layer in the file, with those around it: {@code stage1/conv}
 * @param name its name in the layer; a number where the file has only the layer's order
 * @param values its numbers
 */
record StoredWeight(String layer, String name, WeightValues.Values values) {

    /** Splits {@code layer/name}. */
    static StoredWeight of(String path, WeightValues.Values values) {
        int slash = path.lastIndexOf('/');
        return new StoredWeight(
                slash < 0 ? "" : path.substring(0, slash), path.substring(slash + 1), values);
    }

    /** {@code layer/name}. */
    String path() {
        return layer.isEmpty() ? name : layer + "/" + name;
    }
}
