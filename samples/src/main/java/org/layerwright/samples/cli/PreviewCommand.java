package org.layerwright.samples.cli;

import org.jspecify.annotations.Nullable;
import org.layerwright.Model;
import org.layerwright.report.Preview;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code preview}: what the augmentation makes of an image. */
@Command(
        name = "preview",
        description = "Shows what the network's augmentation makes of one image.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
    private final Sample sample;

    @Option(
            names = "--image",
            paramLabel = "FILE",
            description = "The image (default: the first of the sample's own).")
    private @Nullable Path image;

    @Option(
            names = "--count",
            defaultValue = "24",
            description = "How many draws, 1 to 400 (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Another seed gives other draws (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where preview.png and preview.html go (default: the sample's run folder).")
    private @Nullable Path out;

    PreviewCommand(Sample sample) {
        this.sample = sample;
    }

    @Override
    public Integer call() throws IOException {
        try (Model model = sample.model(seed)) {
            if (!model.augments()) {
                throw new IOException(
                        model.info().name()
                                + " declares no augmentation: there is nothing to show");
            }
            Path shown = image == null ? sample.data().embedded().examples().get(0).file() : image;
            Preview preview = model.preview(shown, count);
            Path folder = out == null ? RunFolder.of(sample.name()).path() : out;
            System.out.println(preview.writePng(folder.resolve("preview.png")));
            System.out.println(preview.writeHtml(folder.resolve("preview.html")));
        }
        return 0;
    }
}
