package org.layerwright.train.resume;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.jspecify.annotations.Nullable;
import org.layerwright.files.AtomicFolder;
import org.layerwright.graph.WeightValues;
import org.layerwright.weights.SafeTensors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of one run's checkpoints: {@code checkpoint-000001}, {@code checkpoint-000002} and so
 * on, of which the last two are kept. Each has a {@code manifest.json} with the sizes and SHA-256
 * sums of its files. For one run at a time.
 */
public final class CheckpointFolder {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointFolder.class);
    private static final String PREFIX = "checkpoint-";
    private static final String STATE = "state.json";
    private static final String TENSORS = ".safetensors";

    private final Path path;
    private @Nullable Path whole;

    private CheckpointFolder(Path path) {
        this.path = path;
    }

    /**
     * Opens a folder, which is made if it is not there, and clears away what a crashed run left
     * half-written.
     *
     * @throws IOException if it cannot be made or is a file
     */
    public static CheckpointFolder open(Path path) throws IOException {
        Files.createDirectories(path);
        AtomicFolder.deleteDrafts(path);
        return new CheckpointFolder(path);
    }

    /**
     * Whether there is a checkpoint in a folder, whole or not.
     *
     * @throws IOException if that cannot be told
     */
    public static boolean holdsAny(Path path) throws IOException {
        return !new CheckpointFolder(path).newestFirst().isEmpty();
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** The newest checkpoint that is known to be whole: the last one read or written. */
    public Optional<Path> whole() {
        return Optional.ofNullable(whole);
    }

    /**
     * Reads the newest checkpoint that is whole; of newer ones that are not a warning tells what is
     * broken.
     *
     * @return empty if there is no checkpoint
     * @throws IOException if there are some and none is whole, telling what is broken of each
     */
    public Optional<Checkpoint> newest() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path each : newestFirst()) {
            try {
                Checkpoint checkpoint = read(each);
                broken.forEach(what -> LOG.warn("{}; going back to the checkpoint {}", what, each));
                whole = each;
                return Optional.of(checkpoint);
            } catch (IOException e) {
                broken.add(String.valueOf(e.getMessage()));
            }
        }
        if (!broken.isEmpty()) {
            throw new IOException(
                    "no checkpoint in %s is whole:%n  %s%nDelete the folder to begin anew."
                            .formatted(path, String.join("\n  ", broken)));
        }
        return Optional.empty();
    }

    private static Checkpoint read(Path folder) throws IOException {
        Map<String, WeightValues> tensors = new LinkedHashMap<>();
        for (Manifest.Entry file : Manifest.checked(folder).files()) {
            if (file.name().endsWith(TENSORS)) {
                String group = file.name().substring(0, file.name().length() - TENSORS.length());
                tensors.put(group, SafeTensors.read(folder.resolve(file.name())));
            }
        }
        return new Checkpoint(state(folder.resolve(STATE)), tensors);
    }

    private static JsonObject state(Path file) throws IOException {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new IOException(file + " is no JSON object", e);
        }
    }

    /**
     * Writes the next checkpoint. When it is on the disk, all others are deleted but {@link
     * #whole}, the last one before it; for a moment there are three.
     *
     * @return where it is
     * @throws IOException if it cannot be written; those before it are as they were
     */
    public Path write(Checkpoint checkpoint) throws IOException {
        Path next = path.resolve("%s%06d".formatted(PREFIX, 1 + highest()));
        AtomicFolder.write(
                next,
                draft -> {
                    for (Map.Entry<String, WeightValues> group : checkpoint.tensors().entrySet()) {
                        SafeTensors.write(
                                draft.resolve(group.getKey() + TENSORS), group.getValue());
                    }
                    Files.writeString(draft.resolve(STATE), checkpoint.state() + "\n");
                    Manifest.of(draft).write(draft);
                });
        deleteBut(next, whole);
        whole = next;
        return next;
    }

    private void deleteBut(Path next, @Nullable Path before) {
        try {
            for (Path each : newestFirst()) {
                if (!each.equals(next) && !each.equals(before)) {
                    AtomicFolder.delete(each);
                }
            }
        } catch (IOException e) {
            LOG.warn("an old checkpoint in {} could not be deleted: {}", path, e.toString());
        }
    }

    private long highest() throws IOException {
        return newestFirst().stream().findFirst().map(CheckpointFolder::number).orElse(0L);
    }

    private List<Path> newestFirst() throws IOException {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(entry -> name(entry).matches(PREFIX + "\\d{6,18}"))
                    .sorted(Comparator.comparing(CheckpointFolder::number).reversed())
                    .toList();
        }
    }

    private static long number(Path checkpoint) {
        return Long.parseLong(name(checkpoint).substring(PREFIX.length()));
    }

    private static String name(Path entry) {
        return entry.getFileName().toString();
    }
}
