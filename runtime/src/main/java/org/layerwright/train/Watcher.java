package org.layerwright.train;

import org.layerwright.data.batch.Batch;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.WeightValues;

import java.util.Optional;

/**
 * Looks on while a network is trained and changes nothing: a run that is watched gives the same
 * weights and the same history as one that is not. It sees more than a {@link Callback}: what was
 * said about every batch, and on demand what goes on inside. All is called by the thread that
 * called {@code fit}; an exception ends the run.
 */
public interface Watcher {

    /** Before the first step. */
    default void begin(WatchedRun run) {}

    /**
     * How much is to be measured at a step; of several watchers the one that wants most decides.
     *
     * @param step how many steps were done before it
     */
    default Depth depth(long step) {
        return Depth.NOTHING;
    }

    /**
     * After each step, also one whose loss is no number.
     *
     * @param targets 1 for each label of each example that counts as there, 0 for others, NaN where
     *     unknown, as the probabilities are laid out
     */
    default void stepEnd(WatchedStep step, float[] targets) {}

    /**
     * After each batch of validation.
     *
     * @param targets as {@link #stepEnd} has them
     */
    default void validated(BatchResult result, float[] targets) {}

    /** After an epoch, its validation and the callbacks' part. */
    default void epochEnd(EpochResult result, WeightValues weights) {}

    /**
     * When the loss of a step, or a weight after an epoch, was found to be infinite or NaN. The
     * weights may be changed: those from before the epoch are put back after this.
     *
     * @param epoch counted from 1
     * @param batch of that step; empty if it was found after the epoch
     */
    default void diverged(int epoch, Optional<Batch> batch) {}

    /** At the end, whatever the reason, after the callbacks. */
    default void end(History history) {}
}
