package org.layerwright.samples.cli;

import org.layerwright.files.AtomicFolder;
import org.layerwright.train.callback.Checkpoints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    /** Makes the folder and removes an earlier run's files, which must not pass for this one's. */
    void create() throws IOException {
        Files.createDirectories(path);
        for (Path file :
                List.of(weights(), report(), history(), metrics(), settings(), doctorJson())) {
            Files.deleteIfExists(file);
        }
    }

    /** The weights of the best epoch. */
    Path weights() {
        return path.resolve(Checkpoints.BEST);
    }

    /** What it takes to go on with the run; there while it has not ended. */
    Path checkpoints() {
        return path.resolve("resume");
    }

    /** Ends the run: the same command trains anew. */
    void deleteCheckpoints() throws IOException {
        AtomicFolder.delete(checkpoints());
    }

    /** The exported model. */
    Path model() {
        return path.resolve("model");
    }

    /** The curves while training goes on, then the whole report. */
    Path report() {
        return path.resolve("report.html");
    }

    /** What the images are; no part of a training run, so a new one leaves it. */
    Path dataReport() {
        return path.resolve("data-report.html");
    }

    /** What the doctor says before training, as a page; after it, it is in {@link #report}. */
    Path doctorReport() {
        return path.resolve("doctor.html");
    }

    /** What the doctor said last, before training or after it, for other programs. */
    Path doctorJson() {
        return path.resolve("doctor.json");
    }

    /** The epochs, a line each. */
    Path history() {
        return path.resolve("history.csv");
    }

    /** The figures for other programs. */
    Path metrics() {
        return path.resolve("metrics.json");
    }

    /** Which images the run trained on: {@link RunSettings}. */
    Path settings() {
        return path.resolve("run.json");
    }
}
