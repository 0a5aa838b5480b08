package org.layerwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the annotation processor adds to a compilation of GenreNet. The compiler runs in this
 * process and is warm, as in a build tool that stays in memory.
 */
public final class CompileBench {
    private static final Rounds COMPILATIONS = new Rounds(25, 1);
    private static final List<String> DECLARATIONS = List.of("GenreNet", "CoverAugmentation");

    private CompileBench() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        Path work = Files.createTempDirectory("layerwright-bench");
        try {
            ResultFile.of(
                            "compile",
                            "javac of GenreNet and CoverAugmentation, in a warm compiler.",
                            measure(work))
                    .publish();
        } finally {
            delete(work);
        }
    }

    private static List<Figure> measure(Path work) throws IOException {
        Path kept = Files.createDirectory(work.resolve("kept"));
        Path output = Files.createDirectory(work.resolve("output"));
        compile(declarations(), kept, processors());
        List<Path> all = new ArrayList<>(declarations());
        try (Stream<Path> files = Files.walk(kept)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
        }
        List<Sample> times =
                COMPILATIONS.time(
                        () -> compile(declarations(), output, List.of()),
                        () -> compile(all, output, List.of()),
                        () -> compile(declarations(), output, processors()));
        return List.of(
                times.get(0).figure("the two declarations alone, no processor", "ms"),
                times.get(1).figure("declarations and generated files, no processor", "ms"),
                times.get(2).figure("declarations with the processor", "ms"),
                new Figure(
                        "the processor itself",
                        times.get(2).min() - times.get(1).min(),
                        "ms",
                        "difference of the fastest rounds"));
    }

    /** Fresh ones, since a processor serves one compilation. */
    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class, CompileBench.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.getClass().getName().startsWith("org.layerwright."))
                .toList();
    }

    private static List<Path> declarations() {
        Path folder =
                ResultFile.home()
                        .resolveSibling("samples/src/main/java/org/layerwright/samples/genre");
        return DECLARATIONS.stream().map(name -> folder.resolve(name + ".java")).toList();
    }

    private static void compile(List<Path> sources, Path output, List<Processor> processors) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = new ArrayList<>(List.of("-d", output.toString()));
            options.addAll(List.of("-cp", Classpath.own()));
            if (processors.isEmpty()) {
                options.add("-proc:none");
            }
            JavaCompiler.CompilationTask task =
                    compiler.getTask(
                            null,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sources));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            if (!task.call()) {
                throw new IllegalStateException("javac refused " + sources);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
