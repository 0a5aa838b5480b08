package org.layerwright.bench.doctor.run;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps runs, each in a file of its own, so that a benchmark that was cut short goes on. */
public final class Store {
    private static final Gson GSON =
            new GsonBuilder().serializeSpecialFloatingPointValues().create();
    private final Path folder;

    /** In a folder, which is made if need be. */
    public Store(Path folder) {
        this.folder = folder;
    }

    /** A run that was done before. */
    public Optional<Ran> find(String setup, long seed) {
        Path file = file(setup, seed);
        try {
            return Files.exists(file)
                    ? Optional.of(GSON.fromJson(Files.readString(file), Ran.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps one. */
    public void keep(Ran ran) {
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve("part");
            Files.writeString(part, GSON.toJson(ran));
            Files.move(
                    part,
                    file(ran.name(), ran.seed()),
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String setup, long seed) {
        return folder.resolve(
                "%s.%d.json".formatted(setup.replaceAll("[^A-Za-z0-9.]+", "-"), seed));
    }
}
