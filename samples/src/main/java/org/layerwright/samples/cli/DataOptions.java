package org.layerwright.samples.cli;

import org.jspecify.annotations.Nullable;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.ImageInspector;
import org.layerwright.data.Inspection;
import org.layerwright.data.InspectionOptions;
import org.layerwright.data.Split;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which images, and how they are divided; the same for training and evaluating. */
final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Images to use: a folder with a labels.csv (file,labels) beside or above its"
                            + " images, or a folder for each label. Default: the sample's own.")
    private @Nullable Path data;

    @Option(
            names = "--train-fraction",
            defaultValue = "0.8",
            description = "Share of the images to train on (default: ${DEFAULT-VALUE}).")
    private double trainFraction;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description =
                    "Fixes split, order, first weights, augmentation and dropout (default:"
                            + " ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--skip-bad-images",
            description =
                    "Leave out images that are missing or cannot be read instead of refusing them all.")
    private boolean skipBadImages;

    long seed() {
        return seed;
    }

    Split load(Sample sample) throws IOException {
        if (data != null && !Files.exists(data)) {
            throw new IOException("--data %s: there is no such folder".formatted(data));
        }
        ImageDataset images = data == null ? sample.data().embedded() : SampleData.of(data);
        return (skipBadImages ? readable(images) : images).split(trainFraction, seed);
    }

    /** Before the split, so that no later look at either part meets a bad image. */
    private static ImageDataset readable(ImageDataset images) {
        Inspection inspection = ImageInspector.inspect(images, InspectionOptions.skipping());
        inspection.problems().forEach(problem -> System.err.println("left out: " + problem));
        return inspection.usable();
    }
}
