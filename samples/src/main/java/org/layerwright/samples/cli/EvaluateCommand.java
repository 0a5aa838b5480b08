package org.layerwright.samples.cli;

import org.jspecify.annotations.Nullable;
import org.layerwright.Model;
import org.layerwright.data.ImageDataset;
import org.layerwright.metrics.Bootstrap;
import org.layerwright.train.Evaluation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code evaluate}: the figures of a run's weights on the images it kept back. */
@Command(
        name = "evaluate",
        description = "Evaluates a run's weights on the images it kept back.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private static final int DRAWS = 1000;

    private final Sample sample;

    @Mixin private TrainedRun trained = new TrainedRun();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Images to evaluate on, all of them (default: the run's validation part).")
    private @Nullable Path data;

    @Option(
            names = "--intervals",
            description = "With a 95 %% interval for each metric, from 1,000 draws of the images.")
    private boolean intervals;

    EvaluateCommand(Sample sample) {
        this.sample = sample;
    }

    @Override
    public Integer call() throws IOException {
        RunFolder run = trained.folder(sample);
        ImageDataset images =
                data == null
                        ? RunData.split(sample, RunSettings.read(run.settings())).validation()
                        : RunData.folder(data);
        try (Model model = sample.model(0)) {
            model.loadWeights(run.weights());
            Evaluation evaluation = model.evaluate(images);
            System.out.println(
                    intervals ? evaluation.report(new Bootstrap(DRAWS, 1)) : evaluation.report());
        }
        return 0;
    }
}
