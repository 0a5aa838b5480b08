package org.layerwright.train;

import java.util.List;
import java.util.Optional;

/** Several callbacks, called in order. */
record CallbackList(List<Callback> callbacks) {

    void trainBegin(TrainingControl control) {
        callbacks.forEach(callback -> callback.onTrainBegin(control));
    }

    void epochBegin(int epoch, TrainingControl control) {
        callbacks.forEach(callback -> callback.onEpochBegin(epoch, control));
    }

    void batchEnd(BatchProgress progress, TrainingControl control) {
        callbacks.forEach(callback -> callback.onBatchEnd(progress, control));
    }

    void epochEnd(EpochResult result, TrainingControl control) {
        callbacks.forEach(callback -> callback.onEpochEnd(result, control));
    }

    /**
     * Ends all, even if one throws; a failure is thrown at the end, with those before it attached.
     */
    void trainEnd(History history, TrainingControl control) {
        Optional<RuntimeException> failure = Optional.empty();
        for (Callback callback : callbacks) {
            try {
                callback.onTrainEnd(history, control);
            } catch (RuntimeException e) {
                failure.ifPresent(e::addSuppressed);
                failure = Optional.of(e);
            }
        }
        failure.ifPresent(
                e -> {
                    throw e;
                });
    }

    /** Ends all after {@code cause}, to which further failures are attached. */
    void trainEndAfter(Throwable cause, History history, TrainingControl control) {
        try {
            trainEnd(history, control);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
