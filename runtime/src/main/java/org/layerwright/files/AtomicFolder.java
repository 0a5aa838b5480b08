package org.layerwright.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A new folder of files that is there with all of them or not at all, also after the machine has
 * lost its power.
 */
public final class AtomicFolder {
    private static final String DRAFT = ".part";

    private AtomicFolder() {}

    /** Fills an empty folder with files. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Path folder) throws IOException;
    }

    /**
     * Makes a folder, and those it is in.
     *
     * @param folder what must not be there yet
     * @throws IOException if that cannot be done; then nothing of it is left, unless the disk
     *     refuses that too
     */
    public static void write(Path folder, Content content) throws IOException {
        Path target = folder.toAbsolutePath();
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException(folder + " cannot be made. Give the name of a folder.");
        }
        Files.createDirectories(parent);
        Path draft =
                parent.resolve(
                        ".%s.%s%s".formatted(target.getFileName(), UUID.randomUUID(), DRAFT));
        try {
            content.writeTo(Files.createDirectory(draft));
            for (Path file : entries(draft)) {
                force(file, StandardOpenOption.WRITE);
            }
            forceEntries(draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException | Error e) {
            clearAway(draft, e);
            throw e;
        }
        forceEntries(parent);
    }

    private static void clearAway(Path draft, Throwable cause) {
        try {
            delete(draft);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Deletes what crashed writers left half-written in this folder, if there is one. */
    public static void deleteDrafts(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return;
        }
        for (Path entry : entries(parent)) {
            String name = entry.getFileName().toString();
            if (name.startsWith(".") && name.endsWith(DRAFT)) {
                delete(entry);
            }
        }
    }

    /** Deletes a folder with all in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path entry : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Names, so that a file is found again: not every system lets a folder be forced. */
    private static void forceEntries(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException notHere) {
            // Windows and file systems in memory: they order renames themselves.
        }
    }
}
