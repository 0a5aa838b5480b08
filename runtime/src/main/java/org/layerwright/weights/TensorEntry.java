package org.layerwright.weights;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.layerwright.graph.Extent;

import java.util.ArrayList;
import java.util.List;

/**
 * A tensor's entry in a safetensors header.
 *
 * @param type element type, {@code F32} for float
 * @param shape its shape
 * @param start first byte, counted from the end of the header
 * @param end the byte after the last
 */
record TensorEntry(String type, Extent shape, long start, long end) {

    /** Reads an entry; nothing in it is trusted. */
    static TensorEntry of(JsonElement json, long dataBytes) {
        JsonObject object = json.getAsJsonObject();
        List<Long> sizes = new ArrayList<>();
        object.getAsJsonArray("shape").forEach(size -> sizes.add(size.getAsLong()));
        JsonArray place = object.getAsJsonArray("data_offsets");
        TensorEntry entry =
                new TensorEntry(
                        object.get("dtype").getAsString(),
                        new Extent(sizes),
                        place.get(0).getAsLong(),
                        place.get(1).getAsLong());
        entry.check(dataBytes);
        return entry;
    }

    private void check(long dataBytes) {
        boolean fits =
                type.equals("F32")
                        && shape.sizes().stream().allMatch(size -> size >= 0)
                        && start >= 0
                        && end <= dataBytes
                        && bytes() <= Integer.MAX_VALUE - 8
                        && bytes() == Math.multiplyExact(shape.count(), Float.BYTES);
        if (!fits) {
            throw new IllegalArgumentException(
                    "a %s tensor of shape %s cannot lie at bytes %d to %d of %d"
                            .formatted(type, shape, start, end, dataBytes));
        }
    }

    long bytes() {
        return end - start;
    }

    JsonObject toJson() {
        JsonArray sizes = new JsonArray();
        shape.sizes().forEach(sizes::add);
        JsonArray place = new JsonArray();
        place.add(start);
        place.add(end);
        JsonObject json = new JsonObject();
        json.addProperty("dtype", type);
        json.add("shape", sizes);
        json.add("data_offsets", place);
        return json;
    }
}
