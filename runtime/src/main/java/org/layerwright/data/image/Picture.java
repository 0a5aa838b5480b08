package org.layerwright.data.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * An encoded picture that can be read as often as need be: a file, or whatever else can hand out
 * the bytes of a JPEG, PNG, GIF or BMP file. Read by many threads at once.
 */
public interface Picture {

    /** What messages call it: a file's path, say. */
    String name();

    /**
     * Its encoded bytes.
     *
     * @throws java.nio.file.NoSuchFileException if it is not there
     * @throws IOException if it cannot be read
     */
    byte[] read() throws IOException;

    /** How many bytes {@link #read} would give; asked first, so that a giant is never read. */
    long bytes() throws IOException;

    /**
     * A text that is another whenever the picture is: by it a cache on disk knows pictures again,
     * also in a later run. By default a digest of the bytes, for which they are read; of a file its
     * full name, size and time of change.
     *
     * @throws IOException if it cannot be read
     */
    default String identity() throws IOException {
        return Digest.of(read()).toString();
    }

    /** A picture in a file. */
    static Picture of(Path file) {
        return new PictureFile(file);
    }

    /**
     * A picture in memory.
     *
     * @param name what messages are to call it
     * @param encoded the bytes of a JPEG, PNG, GIF or BMP file; copied
     */
    static Picture of(String name, byte[] encoded) {
        return new PictureInMemory(name, encoded.clone());
    }

    /**
     * A picture in memory, kept as a PNG, which loses nothing.
     *
     * @param name what messages are to call it
     */
    static Picture of(String name, BufferedImage image) {
        return new PictureInMemory(name, PngEncoding.of(image));
    }

    /** A picture's file. */
    record PictureFile(Path path) implements Picture {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(path);
        }

        @Override
        public long bytes() throws IOException {
            return Files.size(path);
        }

        @Override
        public String identity() throws IOException {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return "%s %d %s".formatted(path.toAbsolutePath(), now.size(), now.lastModifiedTime());
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
