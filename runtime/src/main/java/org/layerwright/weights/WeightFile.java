package org.layerwright.weights;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.layerwright.graph.DecisionRules;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.ThresholdsJson;
import org.layerwright.graph.WeightValues;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A file of weights in any form that can be read: its content tells which. */
public final class WeightFile {
    private static final int START = 8;
    private static final String THRESHOLDS = "thresholds";

    private WeightFile() {}

    /**
     * Writes a network's present weights, and the thresholds that are not the usual ones.
     *
     * @throws UncheckedIOException if they cannot be written
     */
    public static void save(
            Path file,
            NetworkSession network,
            NetworkInfo info,
            DecisionRules rules,
            WeightFormat format) {
        JsonObject thresholds = ThresholdsJson.writeUnusual(info, rules);
        Map<String, String> metadata =
                thresholds.isEmpty() ? Map.of() : Map.of(THRESHOLDS, thresholds.toString());
        try {
            format.write(file, network.read(network.network().weights().ofModel()), metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "weights could not be written to %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /**
     * Sets a network's weights to those of a file.
     *
     * @param file safetensors; a TensorFlow checkpoint's prefix; Keras's {@code .weights.h5},
     *     {@code .keras} or {@code .h5}
     * @return what was not loaded
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if something does not fit, though all was to, or nothing
     *     does; then nothing is changed
     */
    public static WeightDifferences load(
            Path file, NetworkSession network, NetworkInfo info, LoadOptions options) {
        WeightAssignment assignment =
                new WeightAssignment(network.network().weights().ofModel(), options.layer());
        WeightAssignment.Fitting fitting;
        try {
            fitting = assignment.fit(stored(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        WeightDifferences differences = fitting.differences();
        boolean enough =
                options.partial() ? !fitting.values().names().isEmpty() : differences.isEmpty();
        if (!enough) {
            throw new IllegalArgumentException(
                    "%s does not fit %s:%n  %s"
                            .formatted(
                                    file, info.name(), String.join("\n  ", differences.lines())));
        }
        network.write(fitting.values());
        return differences;
    }

    /**
     * The thresholds beside the weights of a file that fits the network.
     *
     * @param options what the file calls the layers
     * @param before the rules so far
     * @return those with the file's thresholds; the same if it has none
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if they are those of another network
     */
    public static DecisionRules rules(Path file, LoadOptions options, DecisionRules before) {
        try {
            if (TensorFlowCheckpoint.isThere(file) || isArchive(start(file))) {
                return before;
            }
            String thresholds = SafeTensors.metadata(file).get(THRESHOLDS);
            if (thresholds == null) {
                return before;
            }
            JsonObject renamed = new JsonObject();
            JsonParser.parseString(thresholds)
                    .getAsJsonObject()
                    .asMap()
                    .forEach((output, own) -> renamed.add(options.layer().apply(output), own));
            return ThresholdsJson.read(renamed, before);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Whether it is of one of Keras's forms. */
    private static boolean isArchive(String start) {
        return start.startsWith("HDF", 1) || start.startsWith("PK");
    }

    private static List<StoredWeight> stored(Path file) throws IOException {
        if (TensorFlowCheckpoint.isThere(file)) {
            return stored(TensorFlowCheckpoint.read(file));
        }
        String start = start(file);
        if (start.startsWith("HDF", 1)) {
            return KerasFile.read(file);
        }
        return start.startsWith("PK")
                ? KerasFile.readArchive(file)
                : stored(SafeTensors.read(file));
    }

    private static String start(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<StoredWeight> stored(WeightValues values) {
        Stream<String> names = values.names().stream();
        return names.map(name -> StoredWeight.of(name, values.get(name))).toList();
    }
}
