package org.layerwright.samples.stuck;

import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.data.ImageDataset;
import org.layerwright.train.FitOptions;
import org.layerwright.train.callback.EarlyStopping;
import org.layerwright.train.callback.ReduceLrOnPlateau;

import java.io.IOException;

/**
 * "The loss stays at 1.609, and every image gets the same five probabilities." Trains {@link Vgg13}
 * on covers of one genre, lets the doctor say what is wrong, and trains {@link MendedVgg13}.
 */
public final class StuckAtLn5 {
    private static final int STUCK_EPOCHS = 8;
    private static final int MENDED_EPOCHS = 12;
    private static final int BATCH = 30;
    private static final long SEED = 1;

    private StuckAtLn5() {}

    public static void main(String[] arguments) throws IOException {
        ImageDataset covers = StuckCovers.ofOneGenre(StuckCovers.drawn());
        WatchedFit stuck = stuck(covers, options(STUCK_EPOCHS));
        System.out.println("\n1. As it was asked about: the loss stays at ln 5.\n");
        System.out.println(stuck.diagnosis());
        WatchedFit mended = mended(covers, options(MENDED_EPOCHS));
        System.out.println("2. With a tenth of the rate, and @HeNormal.\n");
        System.out.println(mended.diagnosis());
        String accuracy = "val_categorical_accuracy";
        System.out.println(SideBySide.of(stuck, accuracy, mended, accuracy));
    }

    private static FitOptions options(int epochs) {
        return FitOptions.epochs(epochs).batchSize(BATCH).seed(SEED);
    }

    /** The run of the question, with its callbacks. */
    static WatchedFit stuck(ImageDataset covers, FitOptions options) {
        try (Model model = Vgg13Model.create(ModelOptions.defaults().seed(SEED))) {
            return WatchedFit.of(
                    model,
                    covers.split(0.8, SEED),
                    options.callbacks(
                            ReduceLrOnPlateau.on("val_loss").patience(2),
                            EarlyStopping.on("val_loss").patience(6)));
        }
    }

    /** The run after the doctor was heard. */
    static WatchedFit mended(ImageDataset covers, FitOptions options) {
        try (Model model = MendedVgg13Model.create(ModelOptions.defaults().seed(SEED))) {
            return WatchedFit.of(model, covers.split(0.8, SEED), options);
        }
    }
}
