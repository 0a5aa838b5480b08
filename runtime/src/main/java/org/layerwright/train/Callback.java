package org.layerwright.train;

import java.util.Optional;

/**
 * Something to do at the points of a training run. Callbacks are called in the order in which
 * {@code FitOptions.callbacks} got them, at every point, by the thread that called {@code fit}. One
 * object serves one run at a time; {@link #onTrainBegin} is where it forgets the run before. One
 * whose past decides what it does is a {@link StatefulCallback}.
 *
 * <p>An exception ends the run. The other callbacks are still called at that point, so that none
 * misses an epoch that was completed; then {@link #onTrainEnd} is called on every callback that has
 * begun, which is where the best weights are put back; then the exception goes on to the caller of
 * {@code fit}, later ones attached as suppressed. An {@code Error} goes on at once, after {@link
 * #onTrainEnd}.
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

    /**
     * After an epoch and its validation; not after one in which training diverged or the JVM was
     * asked to end.
     */
    default void onEpochEnd(EpochResult result, TrainingControl control) {}

    /**
     * At the end, whatever the reason.
     *
     * @param history the epochs that were completed
     */
    default void onTrainEnd(History history, TrainingControl control) {}

    /** Which value it goes by, if it is one. */
    default Optional<Monitoring> monitoring() {
        return Optional.empty();
    }
}
