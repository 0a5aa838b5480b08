package org.layerwright.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces a file once its new content is complete: whoever reads it sees the old or the new. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, and the folders it is in.
     *
     * @throws IOException if that cannot be done; an older file is then intact
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + " is a folder. Give the name of a file.");
        }
        Files.createDirectories(folder);
        Path draft =
                folder.resolve(".%s.%s.part".formatted(target.getFileName(), UUID.randomUUID()));
        try {
            // Not a temporary file of the JDK's: others could not read those.
            try (OutputStream out =
                    new BufferedOutputStream(
                            Files.newOutputStream(
                                    draft,
                                    StandardOpenOption.CREATE_NEW,
                                    StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            replace(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
