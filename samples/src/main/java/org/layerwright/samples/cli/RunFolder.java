package org.layerwright.samples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a training run. */
record RunFolder(Path path) {

    /** {@code samples/target/<name>-run}, seen from the repository or from the module. */
    static RunFolder of(String sample) {
        return new RunFolder(target().resolve(sample + "-run"));
    }

    /** Where builds, and so samples, put what can be made again. */
    static Path target() {
        Path fromRepository = Path.of("samples", "pom.xml");
        return Files.exists(fromRepository) ? Path.of("samples", "target") : Path.of("target");
    }

    void create() throws IOException {
        Files.createDirectories(path);
    }

    /** The weights of the best epoch. */
    Path weights() {
        return path.resolve(org.layerwright.train.Checkpoints.BEST);
    }

    /** The exported model. */
    Path model() {
        return path.resolve("model");
    }

    Path report() {
        return path.resolve("report.html");
    }

    void writeHistory(String csv) throws IOException {
        Files.writeString(path.resolve("history.csv"), csv, StandardCharsets.UTF_8);
    }

    void writeMetrics(String json) throws IOException {
        Files.writeString(path.resolve("metrics.json"), json, StandardCharsets.UTF_8);
    }
}
