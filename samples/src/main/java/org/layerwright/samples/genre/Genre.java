package org.layerwright.samples.genre;

import org.layerwright.data.ImageDataset;
import org.layerwright.report.ProgressBar;
import org.layerwright.samples.cli.Sample;
import org.layerwright.samples.cli.SampleCommand;
import org.layerwright.samples.covers.CoverSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The command line of the genre sample. Without arguments it draws its album covers, trains {@link
 * GenreNet} on them and writes a report; {@code --help} tells the rest.
 */
public final class Genre {
    private static final int COVERS = 1500;
    private static final long COVER_SEED = 7;
    private static final int EPOCHS = 18;

    private Genre() {}

    public static void main(String[] arguments) {
        Sample genre =
                new Sample(
                        "genre",
                        GenreNetModel::create,
                        Genre::covers,
                        EPOCHS,
                        Optional.of(new MeanColourRival()));
        SampleCommand.run(genre, arguments);
    }

    private static ImageDataset covers() throws IOException {
        Path folder = SampleCommand.target().resolve("covers");
        try (ProgressBar bar = ProgressBar.start("Drawing covers", COVERS)) {
            return ImageDataset.fromCsv(
                    CoverSet.write(folder, COVERS, COVER_SEED, (done, total) -> bar.update(done)));
        }
    }
}
