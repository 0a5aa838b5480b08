package org.layerwright.train;

import org.layerwright.graph.WeightValues;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a {@link StatefulCallback} remembers, by names of its own choosing. Immutable: {@code with}
 * gives a changed copy.
 *
 * @param numbers kept to the bit, infinite ones and NaN too; whole ones are exact up to 2^53
 * @param texts any
 * @param weights such as those of the best epoch
 */
public record CallbackState(
        Map<String, Double> numbers, Map<String, String> texts, Map<String, WeightValues> weights) {

    public CallbackState {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** Nothing yet. */
    public static CallbackState empty() {
        return new CallbackState(Map.of(), Map.of(), Map.of());
    }

    /** With a number. */
    public CallbackState with(String name, double value) {
        return new CallbackState(added(numbers, name, value), texts, weights);
    }

    /** With a text. */
    public CallbackState with(String name, String value) {
        return new CallbackState(numbers, added(texts, name, value), weights);
    }

    /** With weights. */
    public CallbackState with(String name, WeightValues values) {
        return new CallbackState(numbers, texts, added(weights, name, values));
    }

    private static <V> Map<String, V> added(Map<String, V> map, String name, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }

    /**
     * One of the numbers.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public double number(String name) {
        return found(numbers, name);
    }

    /**
     * One of the numbers, as a whole one.
     *
     * @throws IllegalArgumentException if there is none of this name
     * @throws ArithmeticException if it is beyond the range of an int
     */
    public int count(String name) {
        return Math.toIntExact((long) number(name));
    }

    /**
     * One of the texts.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public String text(String name) {
        return found(texts, name);
    }

    private static <V> V found(Map<String, V> map, String name) {
        V value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "a callback's state has no %s; it has %s".formatted(name, map.keySet()));
        }
        return value;
    }
}
