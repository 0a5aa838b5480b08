package org.layerwright.train;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Several callbacks, called in order. */
record CallbackList(List<Callback> callbacks) {

    /** Begins all; if one throws, those that have begun are ended before the failure goes on. */
    void trainBegin(TrainingControl control, Supplier<History> history) {
        for (int next = 0; next < callbacks.size(); next++) {
            try {
                callbacks.get(next).onTrainBegin(control);
            } catch (RuntimeException | Error e) {
                control.stop("failed: " + e);
                new CallbackList(callbacks.subList(0, next))
                        .trainEndAfter(e, history.get(), control);
                throw e;
            }
        }
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
