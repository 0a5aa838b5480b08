package org.layerwright.samples.cli;

import org.layerwright.Model;
import org.layerwright.predict.Prediction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code predict}: the labels of some images. */
@Command(
        name = "predict",
        description = "Predicts the labels of images.",
        mixinStandardHelpOptions = true)
final class PredictCommand implements Callable<Integer> {
    private final Sample sample;

    @Mixin private TrainedRun trained = new TrainedRun();

    @Parameters(arity = "1..*", paramLabel = "IMAGE", description = "Image files.")
    private List<Path> images = List.of();

    PredictCommand(Sample sample) {
        this.sample = sample;
    }

    @Override
    public Integer call() {
        try (Model model = sample.model(0)) {
            model.loadWeights(trained.folder(sample).weights());
            List<Prediction> predictions = model.predict(images);
            for (int i = 0; i < images.size(); i++) {
                System.out.println(images.get(i) + "  " + predictions.get(i));
            }
        }
        return 0;
    }
}
