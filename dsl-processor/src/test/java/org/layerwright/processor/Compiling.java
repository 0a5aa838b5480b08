package org.layerwright.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Runs javac with the processor on sources in memory. */
final class Compiling {
    static final Path RESOURCES = Path.of("src", "test", "resources");

    /** All that a build finds on its processor path. */
    static final Supplier<List<Processor>> OURS =
            () ->
                    List.of(
                            new LayerwrightProcessor(),
                            new OwnOutputProcessor(),
                            new OwnWordsProcessor());

    private Compiling() {}

    static Compilation compile(List<String> options, Iterable<JavaFileObject> sources) {
        return compileWith(OURS.get(), options, sources);
    }

    static Compilation compileWith(
            List<Processor> processors, List<String> options, Iterable<JavaFileObject> sources) {
        List<Object> all = new ArrayList<>(List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000"));
        all.addAll(options);
        return Compiler.javac().withProcessors(processors).withOptions(all).compile(sources);
    }

    static Compilation compile(JavaFileObject... sources) {
        return compile(List.of(), List.of(sources));
    }

    /** A source file given as text; {@code name} is its class, qualified. */
    static JavaFileObject source(String name, String... lines) {
        return JavaFileObjects.forSourceLines(name, lines);
    }

    /** The Java files below a folder, by class name. */
    static Map<String, Path> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, Path> byName = new TreeMap<>(Comparator.naturalOrder());
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> byName.put(className(folder.relativize(file)), file));
            return byName;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaFileObject source(String name, Path file) {
        return JavaFileObjects.forSourceString(name, read(file));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was generated, by class name. */
    static Map<String, String> generated(Compilation compilation) {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            // The in-memory location comes first: /SOURCE_OUTPUT/names/AwkwardModel.java
            Path path = Path.of(file.getName());
            texts.put(className(path.subpath(1, path.getNameCount())), text(file));
        }
        return texts;
    }

    private static String text(JavaFileObject file) {
        try (var in = file.openInputStream()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String className(Path file) {
        String name = file.toString().replace(java.io.File.separatorChar, '.');
        return name.substring(0, name.length() - ".java".length());
    }

    /** A diagnostic in one line, for messages of failing tests. */
    static String line(Diagnostic<? extends JavaFileObject> d) {
        JavaFileObject source = d.getSource();
        return "%s:%d:%d %s %s"
                .formatted(
                        source == null ? "-" : source.getName(),
                        d.getLineNumber(),
                        d.getColumnNumber(),
                        d.getKind(),
                        d.getMessage(null));
    }
}
