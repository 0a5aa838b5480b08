package org.layerwright.samples.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All goldens, and what made them. */
record Goldens(String versions, List<Golden> cases) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "oracle");

    private record File(String keras, String backend, List<Golden> cases) {}

    static Goldens read() {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            List<File> files = paths.sorted().map(Goldens::file).toList();
            List<String> versions =
                    files.stream()
                            .map(file -> "Keras %s on %s".formatted(file.keras, file.backend))
                            .distinct()
                            .toList();
            if (versions.size() != 1) {
                throw new IllegalStateException(
                        "the goldens are of several versions: %s; run the whole of bench/oracle"
                                .formatted(versions));
            }
            return new Goldens(
                    versions.get(0), files.stream().flatMap(file -> file.cases.stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File file(Path path) {
        try (Reader in = Files.newBufferedReader(path, UTF_8)) {
            return new Gson().fromJson(in, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
