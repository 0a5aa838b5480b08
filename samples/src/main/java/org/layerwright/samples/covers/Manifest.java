package org.layerwright.samples.covers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that tells which set a folder holds, and whether it is whole. */
record Manifest(Path folder, int count, long seed) {
    /** To be raised with every change of the drawings: a set of older drawings is drawn again. */
    private static final int VERSION = 12;

    private Path file() {
        return folder.resolve("covers.manifest");
    }

    boolean exists() {
        return Files.exists(file());
    }

    boolean isComplete() throws IOException {
        return exists() && Files.readString(file()).equals(text("complete"));
    }

    void begin() throws IOException {
        write("begun");
    }

    void complete() throws IOException {
        write("complete");
    }

    private void write(String state) throws IOException {
        CoverSet.replace(file(), text(state).getBytes(StandardCharsets.UTF_8));
    }

    private String text(String state) {
        return "version="
                + VERSION
                + "\ncount="
                + count
                + "\nseed="
                + seed
                + "\nstate="
                + state
                + "\n";
    }
}
