package org.layerwright.samples.cli;

import org.layerwright.data.ImageDataset;
import org.layerwright.data.ImageInspector;
import org.layerwright.data.Inspection;
import org.layerwright.data.InspectionOptions;
import org.layerwright.data.Split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The images of a run, divided as it says. */
final class RunData {
    private RunData() {}

    static Split<ImageDataset> split(Sample sample, RunSettings settings) throws IOException {
        ImageDataset images =
                settings.data() == null
                        ? sample.data().embedded()
                        : folder(Path.of(settings.data()));
        return (settings.skipBadImages() ? readable(images) : images)
                .split(settings.trainFraction(), settings.seed());
    }

    static ImageDataset folder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new IOException("--data %s: there is no such folder".formatted(folder));
        }
        return SampleData.of(folder);
    }

    /** Before the split, so that no later look at either part meets a bad image. */
    private static ImageDataset readable(ImageDataset images) {
        Inspection inspection = ImageInspector.inspect(images, InspectionOptions.skipping());
        inspection.problems().forEach(problem -> System.err.println("left out: " + problem));
        return inspection.usable();
    }
}
