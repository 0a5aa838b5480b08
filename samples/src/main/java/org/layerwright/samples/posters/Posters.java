package org.layerwright.samples.posters;

import org.layerwright.samples.cli.Sample;
import org.layerwright.samples.cli.SampleCommand;
import org.layerwright.samples.cli.SampleData;

import java.util.Optional;

/** The command line of the poster sample; it needs {@code --data DIR}. */
public final class Posters {
    private static final int EPOCHS = 12;

    private Posters() {}

    public static void main(String[] arguments) {
        SampleCommand.run(
                new Sample(
                        "posters",
                        PosterNetModel::create,
                        SampleData.none(),
                        EPOCHS,
                        Optional.empty()),
                arguments);
    }
}
