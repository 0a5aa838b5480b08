package org.layerwright.samples.clothing;

import org.layerwright.samples.cli.Sample;
import org.layerwright.samples.cli.SampleCommand;
import org.layerwright.samples.cli.SampleData;

import java.util.Optional;

/** The command line of the clothing sample; it needs {@code --data DIR}. */
public final class Clothing {
    private static final int EPOCHS = 12;

    private Clothing() {}

    public static void main(String[] arguments) {
        SampleCommand.run(
                new Sample(
                        "clothing",
                        ClothingNetModel::create,
                        SampleData.none(),
                        EPOCHS,
                        Optional.empty()),
                arguments);
    }
}
