package org.layerwright.samples.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which images a run used and how it divided them, kept beside its weights: evaluating them on
 * another division would count training images.
 *
 * @param data the folder; null for the sample's own images
 * @param trainFraction share of the images trained on
 * @param seed of the division
 * @param skipBadImages whether images that cannot be read were left out
 */
record RunSettings(@Nullable String data, double trainFraction, long seed, boolean skipBadImages) {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    void write(Path file) throws IOException {
        Files.writeString(file, GSON.toJson(this) + "\n");
    }

    static RunSettings read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException(file + " does not exist. Train first, or name a run with --run.");
        }
        try {
            return GSON.fromJson(Files.readString(file), RunSettings.class);
        } catch (JsonParseException e) {
            throw new IOException(file + " is damaged: it holds no settings of a run.", e);
        }
    }
}
