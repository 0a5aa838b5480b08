package org.layerwright.train;

import static java.util.Map.entry;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.layerwright.graph.Head;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The losses by their annotations' names, with numbers as the oracle has them. */
final class NamedLosses {
    private static final Map<String, Function<JsonObject, Head.Loss>> LOSSES =
            Map.ofEntries(
                    entry(
                            "BinaryCrossentropy",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.binaryCrossentropy(
                                                    tf,
                                                    output.logits(),
                                                    targets,
                                                    number(o, "smoothing"),
                                                    perLabel(o))),
                    entry(
                            "CategoricalCrossentropy",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.categoricalCrossentropy(
                                                    tf,
                                                    output.logits(),
                                                    targets,
                                                    number(o, "smoothing"))),
                    entry(
                            "BinaryFocalCrossentropy",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.binaryFocalCrossentropy(
                                                    tf,
                                                    output.logits(),
                                                    targets,
                                                    number(o, "gamma"),
                                                    number(o, "smoothing"),
                                                    perLabel(o))),
                    entry(
                            "CategoricalFocalCrossentropy",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.categoricalFocalCrossentropy(
                                                    tf,
                                                    output.logits(),
                                                    targets,
                                                    number(o, "gamma"),
                                                    number(o, "smoothing"),
                                                    perLabel(o))),
                    entry(
                            "AsymmetricLoss",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.asymmetric(
                                                    tf,
                                                    output.logits(),
                                                    targets,
                                                    number(o, "gammaNeg"),
                                                    number(o, "gammaPos"),
                                                    number(o, "clip"))),
                    entry(
                            "Dice",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.dice(tf, output.probabilities(), targets)),
                    entry(
                            "Tversky",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.tversky(
                                                    tf,
                                                    output.probabilities(),
                                                    targets,
                                                    number(o, "alpha"),
                                                    number(o, "beta"))),
                    entry(
                            "Hinge",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.hinge(tf, output.logits(), targets)),
                    entry(
                            "SquaredHinge",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.squaredHinge(tf, output.logits(), targets)),
                    entry(
                            "CategoricalHinge",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.categoricalHinge(tf, output.logits(), targets)),
                    entry(
                            "MeanSquaredError",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.meanSquaredError(
                                                    tf, output.probabilities(), targets)),
                    entry(
                            "MeanAbsoluteError",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.meanAbsoluteError(
                                                    tf, output.probabilities(), targets)),
                    entry(
                            "Huber",
                            o ->
                                    (tf, output, targets) ->
                                            Losses.huber(
                                                    tf,
                                                    output.probabilities(),
                                                    targets,
                                                    number(o, "delta"))));

    private NamedLosses() {}

    static Set<String> names() {
        return LOSSES.keySet();
    }

    static Head.Loss of(String name, JsonObject options) {
        return Objects.requireNonNull(LOSSES.get(name), name).apply(options);
    }

    private static float number(JsonObject options, String name) {
        return options.has(name) ? options.get(name).getAsFloat() : 0f;
    }

    private static float[] perLabel(JsonObject options) {
        if (!options.has("perLabel")) {
            return new float[0];
        }
        JsonElement[] given =
                options.getAsJsonArray("perLabel").asList().toArray(JsonElement[]::new);
        float[] numbers = new float[given.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = given[i].getAsFloat();
        }
        return numbers;
    }
}
