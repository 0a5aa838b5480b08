package org.layerwright.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.layerwright.graph.DecisionRules;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.ThresholdsJson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What a SavedModel's {@code assets.extra} tells of the network, for people and for {@link
 * ExportedModel}; TensorFlow itself ignores that folder.
 */
final class ExtraAssets {
    static final String FOLDER = "assets.extra";

    private static final String LABELS = "labels.txt";
    private static final String DESCRIPTION = "layerwright.json";
    private static final String FORMAT = "format";
    private static final String VERSION = "layerwrightVersion";
    private static final String THRESHOLDS = "thresholds";
    private static final int FORMAT_VERSION = 1;
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ExtraAssets() {}

    static void write(Path savedModel, NetworkInfo info, DecisionRules rules) throws IOException {
        Path folder = Files.createDirectories(savedModel.resolve(FOLDER));
        Files.write(folder.resolve(LABELS), info.labels());
        JsonObject description = new JsonObject();
        description.addProperty(FORMAT, FORMAT_VERSION);
        description.addProperty(VERSION, LibraryVersion.get());
        description.add("network", NetworkJson.write(info));
        description.add(THRESHOLDS, ThresholdsJson.write(info, rules));
        Files.writeString(folder.resolve(DESCRIPTION), GSON.toJson(description) + "\n");
    }

    /**
     * What is known of a network.
     *
     * @param info its description
     * @param rules how its probabilities become labels
     */
    record Description(NetworkInfo info, DecisionRules rules) {}

    /**
     * Reads the description.
     *
     * @throws IOException if it cannot be read, or not by this version
     * @throws IllegalArgumentException if there is none
     */
    static Description read(Path savedModel) throws IOException {
        Path file = savedModel.resolve(FOLDER).resolve(DESCRIPTION);
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    ("%s is missing: %s was not exported by Layerwright, or copied only in part."
                                    + " Export the model again.")
                            .formatted(file, savedModel),
                    e);
        }
        try {
            JsonObject description = JsonParser.parseString(text).getAsJsonObject();
            checkFormat(file, description);
            NetworkInfo info = NetworkJson.read(description.getAsJsonObject("network"));
            return new Description(
                    info,
                    ThresholdsJson.read(
                            description.getAsJsonObject(THRESHOLDS), DecisionRules.usual(info)));
        } catch (JsonParseException
                | NullPointerException
                | ClassCastException
                | IllegalStateException
                | IllegalArgumentException e) {
            throw new IOException(file + " is damaged. Export the model again.", e);
        }
    }

    private static void checkFormat(Path file, JsonObject description) throws IOException {
        int format = description.get(FORMAT).getAsInt();
        if (format != FORMAT_VERSION) {
            throw new IOException(
                    ("%s has format %d, this version of Layerwright reads %d."
                                    + " Use the version that wrote it: %s.")
                            .formatted(file, format, FORMAT_VERSION, description.get(VERSION)));
        }
    }
}
