package org.layerwright.samples.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What Keras made of one way to train, or of one schedule; {@code bench/oracle/README.md} tells
 * what each number is.
 *
 * @param id annotation, slash, what is particular
 * @param declaration what stands beside {@code @Network}
 * @param layer what stands beside the hidden layer
 * @param after weights by name, by how many steps were done
 * @param steps of a schedule
 * @param rates of a schedule, at those steps
 * @param inputs of the problem: rows
 * @param targets of the problem
 * @param weights the first ones of the problem
 */
@SuppressWarnings("ArrayRecordComponent") // as the file holds them, never changed
record TrainingGolden(
        String id,
        String declaration,
        @Nullable String layer,
        Map<String, Map<String, Numbers>> after,
        long[] steps,
        Numbers rates,
        Numbers inputs,
        Numbers targets,
        Map<String, Numbers> weights) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "optimizers");
    private static final String PROBLEM = "problem";

    private record File(List<TrainingGolden> cases) {}

    static List<TrainingGolden> read(String name) {
        return file(name).stream().filter(golden -> !golden.id.equals(PROBLEM)).toList();
    }

    /** What all optimizers are tried on. */
    static TrainingGolden problem() {
        return file("optimizers.json").get(0);
    }

    private static List<TrainingGolden> file(String name) {
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(name), UTF_8)) {
            return new Gson().fromJson(in, File.class).cases();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseCompiler.Compiled compiled(List<TrainingGolden> goldens) {
        return CaseCompiler.compile(
                goldens.stream()
                        .collect(Collectors.toMap(TrainingGolden::id, TrainingGolden::source)));
    }

    /** Six numbers, a hidden layer, three labels. */
    private String source() {
        return """
        package %s;

        %s

        @Network
        @Labels({"a", "b", "c"})
        @BinaryCrossentropy
        %s
        interface %s {
            @Input(shape = {6})
            Layer row();

            %s
            @Dense(units = 4, activation = ActivationFunction.TANH)
            Layer hidden();

            @Dense(units = 3, activation = ActivationFunction.SIGMOID)
            Layer labels();
        }
        """
                .formatted(
                        CaseSource.PACKAGE,
                        CaseSource.imports(),
                        declaration,
                        CaseCompiler.interfaceName(id),
                        layer == null ? "" : layer);
    }

    @Override
    public String toString() {
        return id;
    }
}
