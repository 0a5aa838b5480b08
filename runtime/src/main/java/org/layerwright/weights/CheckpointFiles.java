package org.layerwright.weights;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * The two files of a TensorFlow checkpoint.
 *
 * @param index what is where in the data; without it there is no checkpoint
 * @param data the numbers
 */
record CheckpointFiles(Path index, Path data) {

    /** Those of which the names begin with {@code prefix}. */
    static CheckpointFiles of(Path prefix) {
        Path whole = prefix.toAbsolutePath();
        return new CheckpointFiles(
                whole.resolveSibling(whole.getFileName() + ".index"),
                whole.resolveSibling(whole.getFileName() + ".data-00000-of-00001"));
    }

    /** Writes a checkpoint's files. */
    @FunctionalInterface
    interface Writer {
        void writeTo(Path prefix) throws IOException;
    }

    /**
     * Replaces both by files written aside. Between two moves there is no index, never a wrong one.
     */
    void replace(Writer writer) throws IOException {
        Path aside =
                index.resolveSibling(
                        ".%s.%s.part".formatted(index.getFileName(), UUID.randomUUID()));
        Files.createDirectories(aside);
        Path prefix = aside.resolve("draft");
        CheckpointFiles draft = of(prefix);
        try {
            writer.writeTo(prefix);
            Files.deleteIfExists(index);
            Files.move(draft.data, data, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft.index, index);
        } finally {
            delete(aside);
        }
    }

    /** With what TensorFlow left in it when it failed. */
    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path each : left) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }
}
