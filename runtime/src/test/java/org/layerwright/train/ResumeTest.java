package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.batch.BatchOptions.Cache;
import org.layerwright.data.batch.Sampling;
import org.layerwright.graph.MovingAverage;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.UpdateOptions;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.callback.Checkpoints;
import org.layerwright.train.callback.EarlyStopping;
import org.layerwright.train.callback.EpochLog;
import org.layerwright.train.callback.ReduceLrOnPlateau;
import org.layerwright.train.optimizer.Adam;
import org.layerwright.train.optimizer.Sgd;
import org.layerwright.train.schedule.CosineDecay;
import org.layerwright.train.schedule.Span;
import org.layerwright.train.schedule.Warmup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A run that is cut off after any of its steps and goes on ends as the one that was not. */
class ResumeTest {
    private static final Sgd MOMENTUM = new Sgd(0.1f, 0.9f, true);
    private static final Adam ADAM = new Adam(0.01f, 0.9f, 0.999f, 1e-7f, true);

    /** Four batches a pass: 8, 8, 8 and 2. */
    private static final int EXAMPLES = 26;

    private static final int EPOCHS = 3;

    private enum Setup {
        MOMENTUM_DROPOUT_AND_STATISTICS(new Definition(MOMENTUM, 0.3f, true)),
        AUGMENTED(new Shaken(new Definition(ADAM, 0.3f, false))),
        ACCUMULATED_AND_AVERAGED(
                Tuned.by(
                        Definition.plain(ADAM),
                        UpdateOptions.plain().accumulation(3).average(new MovingAverage(0.8f, 2)))),
        SCHEDULED(
                new Tuned(
                        Definition.plain(MOMENTUM),
                        UpdateOptions.plain(),
                        new Warmup(
                                0, Span.ofEpochs(0.5), new CosineDecay(0.2, Span.ofRun(), 0.1)))),
        ACROSS_PASSES(new Definition(MOMENTUM, 0.3f, true)) {
            @Override
            FitOptions options(Path folder, ImageDataset validation) {
                return super.options(folder, validation)
                        .stepsPerEpoch(3)
                        .sampling(Sampling.BALANCED)
                        .cache(Cache.NONE);
            }
        },
        CALLBACKS(Definition.plain(MOMENTUM)) {
            @Override
            FitOptions options(Path folder, ImageDataset validation) {
                return super.options(folder, validation)
                        .validation(validation)
                        .callbacks(
                                ReduceLrOnPlateau.on("val_loss")
                                        .patience(2)
                                        .minDelta(10)
                                        .factor(0.5),
                                Checkpoints.best("val_loss", folder),
                                Checkpoints.top(2, "val_macro_f1", folder),
                                EpochLog.csv(folder.resolve("log.csv")),
                                EarlyStopping.on("loss").patience(2).minDelta(10));
            }
        };

        private final NetworkDefinition network;

        Setup(NetworkDefinition network) {
            this.network = network;
        }

        FitOptions options(Path folder, ImageDataset validation) {
            return FitOptions.epochs(EPOCHS).batchSize(8).seed(3);
        }
    }

    private final Path folder;
    private final ImageDataset data;
    private final ImageDataset validation;

    ResumeTest(@TempDir Path folder) {
        this.folder = folder;
        this.data = TinyImages.write(folder, EXAMPLES, 1);
        this.validation = TinyImages.write(folder, 10, 2);
    }

    /**
     * A process that does so many steps, and another, and so on to the end. What is done after the
     * last checkpoint is done again.
     */
    @ParameterizedTest
    @MethodSource("cuts")
    void endsAsIfItHadNotBeenCutOff(Setup setup, int steps, int everySteps) throws IOException {
        ResumedRun run = new ResumedRun(setup.network, data);
        Path whole = Files.createDirectory(folder.resolve("whole"));
        ResumedRun.Result expected = run.toTheEnd(setup.options(whole, validation));
        Path cut = Files.createDirectory(folder.resolve("cut"));
        FitOptions options =
                setup.options(cut, validation)
                        .resumable(Resume.in(folder.resolve("kept")).everySteps(everySteps));
        int processes = 0;
        Optional<ResumedRun.Result> result = Optional.empty();
        while (result.isEmpty()) {
            processes++;
            assertThat(processes).isLessThanOrEqualTo((int) expected.steps());
            result = run.cutAfter(steps, options);
        }
        assertThat(result).contains(expected);
        assertThat(processes).isGreaterThan((int) expected.steps() / steps - 1);
        assertThat(files(cut)).isEqualTo(files(whole));
    }

    static Stream<Arguments> cuts() {
        return Stream.of(Setup.values())
                .flatMap(setup -> Stream.of(arguments(setup, 1, 1), arguments(setup, 3, 2)));
    }

    /** By name; of a log without the columns of times. */
    private static Map<String, Object> files(Path folder) throws IOException {
        Map<String, Object> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(file -> files.put(file.getFileName().toString(), content(file)));
        }
        return files;
    }

    private static Object content(Path file) {
        try {
            return file.toString().endsWith(".csv")
                    ? Files.readAllLines(file).stream().map(ResumeTest::withoutTimes).toList()
                    : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last four columns are speed, two of waiting, and seconds. */
    private static List<String> withoutTimes(String line) {
        List<String> cells = List.of(line.split(",", -1));
        return cells.subList(0, cells.size() - 4);
    }
}
