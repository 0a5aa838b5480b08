package org.layerwright.samples.cli;

import org.jspecify.annotations.Nullable;
import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.diagnose.Diagnosis;
import org.layerwright.diagnose.Doctor;
import org.layerwright.metrics.Metric;
import org.layerwright.precision.Precision;
import org.layerwright.report.SummaryTable;
import org.layerwright.train.Callback;
import org.layerwright.train.Evaluation;
import org.layerwright.train.EvaluationTables;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;
import org.layerwright.train.Resume;
import org.layerwright.train.callback.Checkpoints;
import org.layerwright.train.callback.EarlyStopping;
import org.layerwright.train.callback.LivePlot;
import org.layerwright.train.callback.ReduceLrOnPlateau;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code train}: from images to a trained, evaluated and exported model with a report. */
@Command(
        name = "train",
        description = {
            "Trains, and writes weights, model, figures and a report into a run folder.",
            "The same command goes on with a run that was interrupted, by Ctrl-C or otherwise."
        },
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    private static final double NANOS = 1e-9;
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(1);
    private static final Duration MOST_FOR_THE_LAST = Duration.ofSeconds(30);

    /** What shells say of a process that Ctrl-C ended. */
    private static final int INTERRUPTED = 130;

    private final Sample sample;

    @Mixin private DataOptions data = new DataOptions();

    @Option(
            names = "--run",
            paramLabel = "DIR",
            description = "The run folder (default: samples/target/<sample>-run).")
    private @Nullable Path run;

    @Option(names = "--epochs", description = "At most this many passes over the images.")
    private @Nullable Integer epochs;

    @Option(
            names = "--batch-size",
            defaultValue = "32",
            description = "Images a step (default: ${DEFAULT-VALUE}).")
    private int batchSize;

    @Option(
            names = "--precision",
            defaultValue = "FLOAT32",
            description =
                    "In which arithmetic: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Precision precision = Precision.FLOAT32;

    TrainCommand(Sample sample) {
        this.sample = sample;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        RunFolder folder = run == null ? RunFolder.of(sample.name()) : new RunFolder(run);
        Resume resume = Resume.in(folder.checkpoints()).every(BETWEEN_CHECKPOINTS);
        RunSettings settings = data.settings();
        Split<ImageDataset> split = RunData.split(sample, settings);
        if (!resume.hasCheckpoint()) {
            folder.create();
            settings.write(folder.settings());
        }
        ModelOptions made = ModelOptions.defaults().seed(settings.seed()).precision(precision);
        try (Model model = sample.model(made)) {
            System.out.println(SummaryTable.of(model.info()));
            System.out.printf(
                    "%d images to train, %d to validate. To watch: %s%n",
                    split.train().size(), split.validation().size(), folder.report());
            int passes = epochs == null ? sample.epochs() : epochs;
            FitOptions options =
                    options(
                            split,
                            passes,
                            batchSize,
                            settings.seed(),
                            Checkpoints.best("val_loss", folder.path()),
                            LivePlot.to(folder.report()).titled(sample.name()),
                            new EpochProgress(passes));
            Doctor doctor = Doctor.watching();
            History history =
                    model.fit(
                            split.train(),
                            options.watch(doctor)
                                    .resumable(resume)
                                    .stopOnShutdown(MOST_FOR_THE_LAST));
            if (history.interrupted()) {
                return INTERRUPTED;
            }
            Evaluation evaluation = model.evaluate(split.validation());
            Outcome outcome =
                    new Outcome(
                            split,
                            history,
                            evaluation,
                            doctor.diagnosis(),
                            sample.rival().map(Rival::name),
                            rival(split, evaluation),
                            (System.nanoTime() - start) * NANOS);
            model.export(folder.model());
            Files.writeString(folder.history(), history.toCsv());
            Files.writeString(folder.metrics(), MetricsJson.of(outcome));
            Files.writeString(folder.doctorJson(), outcome.diagnosis().json());
            new RunReport(model, sample.name(), settings.seed()).of(outcome).write(folder.report());
            folder.deleteCheckpoints();
            print(outcome, folder);
        }
        return 0;
    }

    /**
     * How a sample is trained.
     *
     * @param more called after what every run has
     */
    static FitOptions options(
            Split<ImageDataset> split, int passes, int batchSize, long seed, Callback... more) {
        List<Callback> callbacks = new ArrayList<>();
        callbacks.add(EarlyStopping.on("val_loss").patience(10));
        callbacks.add(ReduceLrOnPlateau.on("val_loss").factor(0.3).patience(4));
        callbacks.addAll(List.of(more));
        return FitOptions.epochs(passes)
                .batchSize(batchSize)
                .seed(seed)
                .validation(split.validation())
                .callbacks(callbacks.toArray(Callback[]::new));
    }

    private Map<String, Double> rival(Split<ImageDataset> split, Evaluation evaluation)
            throws IOException {
        Optional<Rival> rival = sample.rival();
        return rival.isEmpty()
                ? Map.of()
                : rival.get()
                        .measure(
                                split,
                                evaluation.baseline().keySet().stream()
                                        .map(Metric::forKey)
                                        .flatMap(Optional::stream)
                                        .toList());
    }

    /** In one line what need not be read, else all of it. */
    private static String verdict(Diagnosis diagnosis) {
        return diagnosis.cause().isPresent()
                ? diagnosis.text()
                : "The doctor found nothing wrong, %s.\n".formatted(diagnosis.moment());
    }

    private static void print(Outcome outcome, RunFolder folder) {
        Evaluation evaluation = outcome.evaluation();
        System.out.println(RunCharts.epochs(outcome.history(), evaluation));
        System.out.println("Training ended: " + outcome.history().stopReason() + ".\n");
        evaluation
                .outputs()
                .forEach(
                        (name, output) -> {
                            if (evaluation.outputs().size() > 1) {
                                System.out.println(name);
                            }
                            System.out.println(EvaluationTables.labels(output));
                        });
        System.out.println(RunCharts.comparison(outcome));
        System.out.println(verdict(outcome.diagnosis()));
        String speed =
                outcome.history().epochs().isEmpty()
                        ? "no epoch completed"
                        : "%.0f images/s in training, %.1f %% of it waiting for images"
                                .formatted(
                                        outcome.trainImagesPerSecond(),
                                        100 * outcome.inputWaitShare());
        System.out.printf(
                "%.0f s in all, %s. Report: %s%n", outcome.seconds(), speed, folder.report());
    }
}
