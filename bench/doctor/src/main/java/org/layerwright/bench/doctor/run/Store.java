package org.layerwright.bench.doctor.run;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Keeps runs, each in a file of its own: a benchmark that was cut short goes on, and rules that
 * were changed judge the same runs again.
 */
public final class Store {
    private static final Gson GSON =
            new GsonBuilder()
                    .serializeSpecialFloatingPointValues()
                    .registerTypeAdapter(Optional.class, new OptionalAdapter())
                    .create();

    private final Path folder;

    /** In a folder, which is made if need be. */
    public Store(Path folder) {
        this.folder = folder;
    }

    /** A run that was done before. */
    public Optional<Ran> find(String setup, long seed) {
        Path file = file(setup, seed);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            return Optional.of(GSON.fromJson(reader, Ran.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps one. */
    public void keep(Ran ran) {
        try {
            Files.createDirectories(folder);
            // Of a name of its own: another process may be at work in the same folder.
            Path part = Files.createTempFile(folder, "run", ".part");
            try (BufferedWriter writer =
                    new BufferedWriter(
                            new OutputStreamWriter(
                                    new GZIPOutputStream(Files.newOutputStream(part)),
                                    StandardCharsets.UTF_8))) {
                GSON.toJson(ran, writer);
            }
            Files.move(part, file(ran.name(), ran.seed()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String setup, long seed) {
        String name = setup.replaceAll("[^A-Za-z0-9.]+", "-");
        return folder.resolve("%s.%d.json.gz".formatted(name, seed));
    }
}
