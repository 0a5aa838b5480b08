package org.layerwright.export;

import org.layerwright.files.AtomicFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts a SavedModel in its place in one move, and never over anything else. */
final class SavedModelFolder {
    static final String MODEL_FILE = "saved_model.pb";

    /** All that TensorFlow, Keras and this library write into a SavedModel. */
    private static final Set<String> ENTRIES =
            Set.of(
                    MODEL_FILE,
                    "saved_model.pbtxt",
                    "variables",
                    "assets",
                    ExtraAssets.FOLDER,
                    "fingerprint.pb",
                    "keras_metadata.pb");

    private SavedModelFolder() {}

    /** Fills an empty folder. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path folder) throws IOException;
    }

    static void replace(Path folder, Content content) throws IOException {
        Path place = place(folder);
        checkReplaceable(place);
        Path parent = place.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(folder + " is no folder to export to. Name one.");
        }
        Files.createDirectories(parent);
        Path unfinished = sibling(place, "part");
        try {
            content.writeTo(Files.createDirectory(unfinished));
            swap(unfinished, place);
        } finally {
            AtomicFolder.delete(unfinished);
        }
    }

    /** Where the folder really is: a link is followed, not replaced. */
    private static Path place(Path folder) throws IOException {
        return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    }

    private static void swap(Path finished, Path place) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(finished, place);
            return;
        }
        Path old = sibling(place, "old");
        Files.move(place, old);
        try {
            Files.move(finished, place);
        } catch (IOException e) {
            Files.move(old, place);
            throw e;
        }
        AtomicFolder.delete(old);
    }

    private static void checkReplaceable(Path place) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(place)) {
            throw refusal(place, "is a file");
        }
        List<String> entries = entries(place);
        for (String entry : entries) {
            if (!ENTRIES.contains(entry)) {
                throw refusal(place, "holds " + entry + ", which is no part of a SavedModel");
            }
        }
        if (!entries.isEmpty() && entries.stream().noneMatch(e -> e.startsWith("saved_model."))) {
            throw refusal(place, "holds " + entries + " but no " + MODEL_FILE);
        }
    }

    private static IllegalArgumentException refusal(Path place, String why) {
        return new IllegalArgumentException(
                "%s %s, so it is not replaced. Export to a new folder.".formatted(place, why));
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static Path sibling(Path place, String suffix) {
        return place.resolveSibling(
                ".%s.%s.%s".formatted(place.getFileName(), UUID.randomUUID(), suffix));
    }
}
