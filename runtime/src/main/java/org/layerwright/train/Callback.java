package org.layerwright.train;

/**
 * Something to do at the points of a training run. Throwing ends the run; {@link #onTrainEnd} is
 * still called on every callback that has begun, then the exception goes on to the caller of {@code
 * fit}.
 */
public interface Callback {

    /** Before the first step: the place to forget earlier runs and to check names. */
    default void onTrainBegin(TrainingControl control) {}

    /**
     * Before an epoch's first step.
     *
     * @param epoch counted from 1
     */
    default void onEpochBegin(int epoch, TrainingControl control) {}

    /** After each step. */
    default void onBatchEnd(BatchProgress progress, TrainingControl control) {}

    /** After an epoch and its validation. */
    default void onEpochEnd(EpochResult result, TrainingControl control) {}

    /**
     * At the end, whatever the reason.
     *
     * @param history the epochs that were completed
     */
    default void onTrainEnd(History history, TrainingControl control) {}
}
