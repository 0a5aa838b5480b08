package org.layerwright.samples.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Which images to train on, and how they are divided. */
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

    RunSettings settings() {
        return new RunSettings(
                data == null ? null : data.toString(), trainFraction, seed, skipBadImages);
    }
}
