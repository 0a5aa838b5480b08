package org.layerwright.samples.stuck;

import org.layerwright.data.ImageDataset;
import org.layerwright.report.ProgressBar;
import org.layerwright.samples.cli.SampleCommand;
import org.layerwright.samples.covers.CoverSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The album covers of both questions. */
final class StuckCovers {
    private static final int COVERS = 1400;
    private static final long SEED = 7;

    private StuckCovers() {}

    /** Draws them, unless they are there already. */
    static ImageDataset drawn() throws IOException {
        Path folder = SampleCommand.target().resolve("stuck-covers");
        try (ProgressBar bar = ProgressBar.start("Drawing covers", COVERS)) {
            return ImageDataset.fromCsv(
                    CoverSet.write(folder, COVERS, SEED, (done, total) -> bar.update(done)));
        }
    }

    /**
     * The same pictures with each other's labels, as one gets them from a list of files in the
     * order of their names, {@code 1.jpg, 10.jpg, 100.jpg, 2.jpg}, beside a list of labels in the
     * order of their numbers.
     */
    static ImageDataset sortedAsText(ImageDataset covers) {
        int[] order =
                IntStream.range(0, covers.size())
                        .boxed()
                        .sorted(Comparator.comparing(String::valueOf))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return covers.withTruths(i -> covers.truth(order[i]));
    }

    /** Those of one genre only: for a network that gives one label an image. */
    static ImageDataset ofOneGenre(ImageDataset covers) {
        return covers.subset(
                IntStream.range(0, covers.size())
                        .filter(i -> covers.truth(i).labels().size() == 1)
                        .toArray());
    }
}
