package org.layerwright.train.callback;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file that grows; what is added is in it when {@code add} returns. */
record LogFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(LogFile.class);

    /** Makes it empty, and the folders it is in. */
    void clear() {
        run(
                () -> {
                    makeFolders();
                    Files.write(path, new byte[0]);
                });
    }

    /** Drops a last line that a crash has cut off. Makes the file if it is not there. */
    void repair() {
        run(
                () -> {
                    makeFolders();
                    String text = Files.exists(path) ? Files.readString(path) : "";
                    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
                    if (!Files.exists(path) || whole.length() < text.length()) {
                        Files.writeString(path, whole);
                    }
                });
    }

    long bytes() {
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Makes it as short as it was when an interrupted run knew it, and its folders; one that has
     * lost something since stays so.
     */
    void cutTo(long known) {
        run(
                () -> {
                    makeFolders();
                    long size = bytes();
                    if (size < known) {
                        LOG.warn(
                                "{} has lost some of what was in it: {} of {} bytes",
                                path,
                                size,
                                known);
                    } else if (size > known) {
                        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
                            file.truncate(known);
                        }
                    }
                });
    }

    Optional<String> firstLine() {
        try (var lines = Files.lines(path)) {
            return lines.findFirst();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Adds a line. */
    void add(String line) {
        add((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] bytes) {
        run(() -> Files.write(path, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    private void makeFolders() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private UncheckedIOException failure(IOException e) {
        return new UncheckedIOException(
                "the log %s cannot be written: %s. Check the folder and the space on the disk."
                        .formatted(path, e),
                e);
    }
}
