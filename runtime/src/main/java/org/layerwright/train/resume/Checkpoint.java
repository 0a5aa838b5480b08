package org.layerwright.train.resume;

import com.google.gson.JsonObject;

import org.layerwright.graph.WeightValues;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one checkpoint holds.
 *
 * @param state all that is no tensor; treat it as read-only
 * @param tensors groups of tensors, each a file of its own, by name: lower-case letters, digits and
 *     dashes
 */
public record Checkpoint(JsonObject state, Map<String, WeightValues> tensors) {

    public Checkpoint {
        tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
    }

    /**
     * One of the groups.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public WeightValues tensors(String group) {
        WeightValues values = tensors.get(group);
        if (values == null) {
            throw new IllegalArgumentException(
                    "the checkpoint has no tensors %s; there are %s"
                            .formatted(group, tensors.keySet()));
        }
        return values;
    }
}
