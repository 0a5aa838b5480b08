package org.layerwright.train;

/**
 * A callback whose past decides what it does, and which can go on with it in another JVM: what it
 * remembers is part of each checkpoint of a run with {@link FitOptions#resumable}.
 *
 * <p>A checkpoint knows callbacks by class, and several of one class by their order. One that a
 * checkpoint knows nothing of begins by {@link #onTrainBegin}.
 */
public interface StatefulCallback extends Callback {

    /**
     * All that it remembers. Asked for between two steps or two epochs, after {@link #onBatchEnd}
     * or {@link #onEpochEnd} of every callback.
     */
    CallbackState state();

    /**
     * In place of {@link #onTrainBegin}, when a run goes on that was interrupted where {@code
     * state} was asked for. What came after that point is done again: a file that was written to
     * since is to be cut back. If the point was within an epoch, {@link #onEpochBegin} is not
     * called again for it.
     */
    void onTrainResume(CallbackState state, TrainingControl control);
}
