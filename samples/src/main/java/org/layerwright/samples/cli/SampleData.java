package org.layerwright.samples.cli;

import org.layerwright.data.ImageDataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a sample's images come from when none are named. */
@FunctionalInterface
public interface SampleData {
    /** The images to use without {@code --data}. */
    ImageDataset embedded() throws IOException;

    /** A folder with a {@code labels.csv}, or else a folder for each label. */
    static ImageDataset of(Path folder) {
        Path csv = folder.resolve("labels.csv");
        return Files.exists(csv) ? ImageDataset.fromCsv(csv) : ImageDataset.fromFolders(folder);
    }

    /** For samples that bring no images of their own. */
    static SampleData none() {
        return () -> {
            throw new IOException(
                    "this sample has no images of its own: name a folder with --data DIR, to"
                            + " preview a file with --image FILE");
        };
    }
}
