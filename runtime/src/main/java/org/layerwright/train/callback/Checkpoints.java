package org.layerwright.train.callback;

import org.layerwright.train.Callback;

import java.nio.file.Path;

/**
 * Callbacks that write the weights to disk at the end of epochs, as safetensors that {@code
 * Model.loadWeights} reads. A file is replaced in one move: a crash leaves the old one or the new
 * one. One that cannot be written ends training; those written before are intact. A folder is made
 * if it is not there.
 *
 * <p>Where a value is watched it is {@code val_loss}, {@code loss}, or a metric's name with or
 * without {@code val_}; epochs without it are passed over. Of equal epochs the first is the best,
 * and NaN is never better.
 */
public final class Checkpoints {
    /** The name of the file with the best weights. */
    public static final String BEST = "best.safetensors";

    /** The name of the file with the weights of the last completed epoch. */
    public static final String LAST = "last.safetensors";

    private Checkpoints() {}

    /** Keeps the best epoch's weights in {@code folder/best.safetensors}. */
    public static Callback best(String monitor, Path folder) {
        return new BestCheckpoint(monitor, folder);
    }

    /**
     * Keeps the weights of the last completed epoch in {@code folder/last.safetensors}. What other
     * callbacks put back at the end of training, such as {@link EarlyStopping} the best, is not in
     * it.
     */
    public static Callback last(Path folder) {
        return new LastCheckpoint(folder);
    }

    /**
     * Keeps the best epochs of a run, each in a file such as {@code
     * folder/epoch-007-val_loss-0.1234.safetensors}; one that falls behind is deleted when the
     * better one is written. Files of earlier runs stay, unless they have the same name.
     *
     * @param count how many to keep
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public static Callback top(int count, String monitor, Path folder) {
        return new TopCheckpoints(count, monitor, folder);
    }
}
