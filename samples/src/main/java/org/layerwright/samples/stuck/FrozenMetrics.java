package org.layerwright.samples.stuck;

import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.train.FitOptions;

import java.io.IOException;

/**
 * "The loss moves, but subset accuracy and Hamming loss do not." Trains {@link CoverNet} on covers
 * whose labels belong to other covers, lets the doctor say what is wrong, and trains {@link
 * MendedCoverNet} on the right ones.
 */
public final class FrozenMetrics {
    private static final int EPOCHS = 16;

    /** When one gives up on metrics that do not move. */
    private static final int GIVEN_UP = 10;

    private static final int BATCH = 32;
    private static final long SEED = 1;

    private FrozenMetrics() {}

    public static void main(String[] arguments) throws IOException {
        ImageDataset covers = StuckCovers.drawn();
        WatchedFit stuck = stuck(covers, options(EPOCHS));
        System.out.println("\n1. As it was asked about: the metrics stand still.\n");
        System.out.println(stuck.byEpoch().get(GIVEN_UP - 1));
        System.out.println("2. The same run some epochs later.\n");
        System.out.println(stuck.diagnosis());
        WatchedFit mended = mended(covers, options(GIVEN_UP));
        System.out.println("3. With each cover's own labels, and metrics that can tell.\n");
        System.out.println(mended.diagnosis());
        System.out.println(SideBySide.of(stuck, "val_binary_accuracy", mended, "val_macro_f1"));
    }

    private static FitOptions options(int epochs) {
        return FitOptions.epochs(epochs).batchSize(BATCH).seed(SEED);
    }

    /** The run of the question. */
    static WatchedFit stuck(ImageDataset covers, FitOptions options) {
        try (Model model = CoverNetModel.create(ModelOptions.defaults().seed(SEED))) {
            return WatchedFit.of(model, split(StuckCovers.sortedAsText(covers)), options);
        }
    }

    /** The run after the doctor was heard. */
    static WatchedFit mended(ImageDataset covers, FitOptions options) {
        try (Model model = MendedCoverNetModel.create(ModelOptions.defaults().seed(SEED))) {
            return WatchedFit.of(model, split(covers), options);
        }
    }

    private static Split<ImageDataset> split(ImageDataset covers) {
        return covers.split(0.8, SEED);
    }
}
