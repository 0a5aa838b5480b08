package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.tools.JavaFileObject;

/**
 * What is generated, compared as text with {@code expected/}. After a change that was meant: {@code
 * -Dgoldens.update=true}, then read the diff.
 */
class GoodFixturesTest {
    private static final List<String> STRICT = List.of("-Xlint:all", "-Werror");
    private static final Path SAMPLE =
            Path.of("..", "samples", "src", "main", "java", "org", "layerwright", "samples");
    private static final boolean UPDATE = Boolean.getBoolean("goldens.update");

    @TestFactory
    Stream<DynamicTest> everyGoldenIsReproduced() throws IOException {
        return goldens("expected", STRICT, sources());
    }

    @TestFactory
    Stream<DynamicTest> withoutRewritesTheDeclarationIsFollowedToTheLetter() throws IOException {
        List<String> options = new ArrayList<>(STRICT);
        options.add("-Alayerwright.optimize=false");
        return goldens("expected-unoptimized", options, sample());
    }

    @Test
    void aSecondCompilationInAnotherOrderGivesTheSameText() {
        List<JavaFileObject> reversed = new ArrayList<>(sources());
        Collections.reverse(reversed);

        assertThat(generate(STRICT, reversed)).isEqualTo(generate(STRICT, sources()));
    }

    private static List<JavaFileObject> sources() {
        List<JavaFileObject> sources = new ArrayList<>(sample());
        Compiling.filesUnder(Compiling.RESOURCES.resolve("good"))
                .forEach((name, file) -> sources.add(Compiling.source(name, file)));
        return sources;
    }

    /** The sample itself, so that its golden is what the README shows. */
    private static List<JavaFileObject> sample() {
        return Stream.of("GenreNet", "CoverAugmentation")
                .map(
                        name ->
                                Compiling.source(
                                        "org.layerwright.samples.genre." + name,
                                        SAMPLE.resolve("genre").resolve(name + ".java")))
                .toList();
    }

    private static Map<String, String> generate(
            List<String> options, List<JavaFileObject> sources) {
        Compilation compilation = Compiling.compile(options, sources);
        assertThat(compilation.diagnostics()).extracting(Compiling::line).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        return Compiling.generated(compilation);
    }

    private static Stream<DynamicTest> goldens(
            String folder, List<String> options, List<JavaFileObject> sources) throws IOException {
        goldensGuarded();
        Path expected = Compiling.RESOURCES.resolve(folder);
        Map<String, String> generated = generate(options, sources);
        if (UPDATE) {
            rewrite(expected, generated);
        }
        Map<String, String> goldens = new TreeMap<>();
        Compiling.filesUnder(expected)
                .forEach((name, file) -> goldens.put(name, Compiling.read(file)));
        assertThat(generated.keySet()).isEqualTo(goldens.keySet());
        return generated.entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () ->
                                                assertThat(entry.getValue())
                                                        .isEqualTo(goldens.get(entry.getKey()))));
    }

    private static void goldensGuarded() {
        if (UPDATE && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("goldens are not rewritten where CI=true");
        }
    }

    private static void rewrite(Path expected, Map<String, String> generated) throws IOException {
        for (Path old : Compiling.filesUnder(expected).values()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> entry : generated.entrySet()) {
            Path file = expected.resolve(entry.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.getValue());
        }
    }
}
