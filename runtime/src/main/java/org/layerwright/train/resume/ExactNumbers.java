package org.layerwright.train.resume;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Double numbers in JSON that come back to the bit, but for which NaN it was. JSON has no word for
 * what is infinite or NaN; it stands there as a string.
 */
public final class ExactNumbers {
    private ExactNumbers() {}

    /** A number as JSON. */
    public static JsonPrimitive toJson(double value) {
        return Double.isFinite(value)
                ? new JsonPrimitive(value)
                : new JsonPrimitive(String.valueOf(value));
    }

    /** A number that {@link #toJson(double)} wrote. */
    public static double number(JsonElement json) {
        return Double.parseDouble(json.getAsString());
    }

    /** Numbers by name, in the map's order. */
    public static JsonObject toJson(Map<String, Double> numbers) {
        JsonObject json = new JsonObject();
        numbers.forEach((name, value) -> json.add(name, toJson(value)));
        return json;
    }

    /** Numbers that {@link #toJson(Map)} wrote, in their order. */
    public static Map<String, Double> numbers(JsonObject json) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        json.entrySet().forEach(entry -> numbers.put(entry.getKey(), number(entry.getValue())));
        return numbers;
    }
}
