package org.layerwright.samples.cli;

import org.jspecify.annotations.Nullable;
import org.layerwright.Model;
import org.layerwright.report.Detail;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code summary}: the network's layers and counts. */
@Command(
        name = "summary",
        description = "Shows the network's layers, shapes and counts; folds blocks of deep ones.",
        mixinStandardHelpOptions = true)
final class SummaryCommand implements Callable<Integer> {
    private final Sample sample;

    @Option(names = "--layers", description = "Every layer; blocks are not folded.")
    private boolean layers;

    @Option(
            names = "--diagram",
            paramLabel = "FILE",
            description = "Also draws the network, as SVG.")
    private @Nullable Path diagram;

    SummaryCommand(Sample sample) {
        this.sample = sample;
    }

    @Override
    public Integer call() throws IOException {
        Detail detail = layers ? Detail.LAYERS : Detail.FOLDED;
        try (Model model = sample.model(0)) {
            System.out.println(model.summary(detail));
            if (diagram != null) {
                Files.writeString(diagram, model.diagram(detail));
            }
        }
        return 0;
    }
}
