package org.layerwright.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** Keras reading the same pictures in a process of its own, which idles between passes. */
final class KerasPeer implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final Writer requests;
    private final String versions;

    private KerasPeer(Process process) throws IOException {
        this.process = process;
        this.answers = process.inputReader(UTF_8);
        this.requests = process.outputWriter(UTF_8);
        this.versions = answer();
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param python an interpreter that has Keras and TensorFlow
     */
    static KerasPeer start(String python, Path pictures) throws IOException {
        Path script = ResultFile.home().resolve("peers/keras_pipeline.py");
        return new KerasPeer(
                new ProcessBuilder(List.of(python, script.toString(), pictures.toString()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
    }

    String versions() {
        return versions;
    }

    /** One pass over all pictures. */
    void pass(int pictures) {
        try {
            requests.write("pass\n");
            requests.flush();
            String seen = answer();
            if (!seen.equals(Integer.toString(pictures))) {
                throw new IllegalStateException("Keras saw " + seen + " pictures");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException(
                    "Keras ended; run bench/peers/keras_pipeline.py by hand to see why");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
