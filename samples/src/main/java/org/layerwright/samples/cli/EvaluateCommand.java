package org.layerwright.samples.cli;

import org.jspecify.annotations.Nullable;
import org.layerwright.Model;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code evaluate}: the figures of trained weights on the validation images. */
@Command(
        name = "evaluate",
        description = "Evaluates trained weights on the validation images.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Sample sample;

    @Mixin private DataOptions data = new DataOptions();

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "Weights to use (default: the best of the last run).")
    private @Nullable Path weights;

    EvaluateCommand(Sample sample) {
        this.sample = sample;
    }

    @Override
    public Integer call() throws IOException {
        try (Model model = sample.model(data.seed())) {
            model.loadWeights(weights == null ? RunFolder.of(sample.name()).weights() : weights);
            System.out.println(model.evaluate(data.load(sample).validation()).report());
        }
        return 0;
    }
}
