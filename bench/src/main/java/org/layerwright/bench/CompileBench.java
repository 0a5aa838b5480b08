package org.layerwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the annotation processor adds to a compilation: of GenreNet, of ResNet50, of a chain of
 * 1,000 layers. Warm, in a compiler that stays in memory as a build tool's does, and cold, as
 * {@code javac} on the command line.
 */
public final class CompileBench {
    private static final Rounds WARM = new Rounds(15, 1);
    private static final Rounds COLD = new Rounds(5, 1);
    private static final int CHAIN = 1000;

    private CompileBench() {}

    /**
     * Something to compile.
     *
     * @param name in the table
     * @param sources the declarations
     */
    private record Subject(String name, List<Path> sources) {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        Path work = Files.createTempDirectory("layerwright-bench");
        try {
            List<Subject> subjects =
                    List.of(
                            new Subject(
                                    "GenreNet", samples("genre", "GenreNet", "CoverAugmentation")),
                            new Subject("ResNet50", folder("zoo/resnet")),
                            new Subject("1,000 layers", List.of(chain(work))));
            List<Figure> figures = new ArrayList<>();
            for (Subject subject : subjects) {
                figures.addAll(measure(subject, Files.createTempDirectory(work, "subject")));
            }
            ResultFile.of(
                            "compile",
                            "javac of GenreNet with its augmentation, of ResNet50 with its blocks and"
                                    + " their siblings, and of a chain of 1,000 layers.",
                            figures)
                    .publish();
        } finally {
            delete(work);
        }
    }

    private static List<Figure> measure(Subject subject, Path work) throws IOException {
        Path kept = Files.createDirectory(work.resolve("kept"));
        Path output = Files.createDirectory(work.resolve("output"));
        Compilation.withProcessor(subject.sources(), kept).warm();
        List<Path> all = new ArrayList<>(subject.sources());
        all.addAll(javaFiles(kept));
        Compilation alone = Compilation.plain(subject.sources(), output);
        Compilation written = Compilation.plain(all, output);
        Compilation processed = Compilation.withProcessor(subject.sources(), output);
        List<Sample> warm = WARM.time(alone::warm, written::warm, processed::warm);
        List<Sample> cold = COLD.time(alone::cold, written::cold, processed::cold);
        return List.of(
                warm.get(0).figure(subject.name() + ": alone, no processor, warm", "ms"),
                warm.get(1)
                        .figure(
                                subject.name() + ": with what is generated, no processor, warm",
                                "ms"),
                warm.get(2).figure(subject.name() + ": with the processor, warm", "ms"),
                above(subject, "warm", warm),
                cold.get(0).figure(subject.name() + ": alone, no processor, cold", "ms"),
                cold.get(1)
                        .figure(
                                subject.name() + ": with what is generated, no processor, cold",
                                "ms"),
                cold.get(2).figure(subject.name() + ": with the processor, cold", "ms"),
                above(subject, "cold", cold));
    }

    private static Figure above(Subject subject, String state, List<Sample> times) {
        return new Figure(
                subject.name() + ": above plain javac of the declarations, " + state,
                times.get(2).median() - times.get(0).median(),
                "ms",
                "difference of the medians");
    }

    private static Path samplesFolder() {
        return ResultFile.home().resolveSibling("samples/src/main/java/org/layerwright/samples");
    }

    private static List<Path> samples(String folder, String... names) {
        return Stream.of(names)
                .map(name -> samplesFolder().resolve(folder).resolve(name + ".java"))
                .toList();
    }

    private static List<Path> folder(String name) throws IOException {
        return javaFiles(samplesFolder().resolve(name));
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Path chain(Path work) throws IOException {
        String layers =
                IntStream.range(0, CHAIN)
                        .mapToObj(
                                i ->
                                        "    @Dense(units = 8, activation = ActivationFunction.RELU)"
                                                + " Layer dense%d();%n".formatted(i))
                        .collect(Collectors.joining());
        String text =
                """
                import org.layerwright.dsl.*;
                import org.layerwright.dsl.layer.*;
                import org.layerwright.dsl.loss.*;
                import org.layerwright.dsl.optimizer.*;

                @Network(input = @Input(shape = 8))
                @Labels({"a", "b"})
                @BinaryCrossentropy
                @Sgd
                interface Chain {
                %s    @Dense(units = 2, activation = ActivationFunction.SIGMOID) Layer out();
                }
                """
                        .formatted(layers);
        return Files.writeString(work.resolve("Chain.java"), text);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
