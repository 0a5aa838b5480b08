package org.layerwright.train;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Several callbacks, called in order. One that fails keeps none from being called: the best weights
 * are kept even if a log before could not be written. The first failure then goes on, with those
 * after it attached.
 */
record CallbackList(List<Callback> callbacks) {

    /**
     * Begins all; if one throws, those that have begun are ended before the failure goes on.
     *
     * @param left what those of a run that goes on remembered, as {@link #states} gave it
     */
    void trainBegin(
            TrainingControl control, Supplier<History> history, Map<String, CallbackState> left) {
        List<String> keys = keys();
        for (int next = 0; next < callbacks.size(); next++) {
            try {
                CallbackState state = left.get(keys.get(next));
                if (state != null && callbacks.get(next) instanceof StatefulCallback remembering) {
                    remembering.onTrainResume(state, control);
                } else {
                    callbacks.get(next).onTrainBegin(control);
                }
            } catch (RuntimeException | Error e) {
                control.stop("failed: " + e);
                new CallbackList(callbacks.subList(0, next))
                        .trainEndAfter(e, history.get(), control);
                throw e;
            }
        }
    }

    /** What those remember that do, by class and order. */
    Map<String, CallbackState> states() {
        List<String> keys = keys();
        Map<String, CallbackState> states = new LinkedHashMap<>();
        for (int i = 0; i < callbacks.size(); i++) {
            if (callbacks.get(i) instanceof StatefulCallback remembering) {
                states.put(keys.get(i), remembering.state());
            }
        }
        return states;
    }

    /** The class of each, and which one of that class it is. */
    private List<String> keys() {
        Map<String, Integer> seen = new HashMap<>();
        return callbacks.stream()
                .map(callback -> callback.getClass().getName())
                .map(name -> "%s %d".formatted(name, seen.merge(name, 1, Integer::sum)))
                .toList();
    }

    void epochBegin(int epoch, TrainingControl control) {
        each(callback -> callback.onEpochBegin(epoch, control));
    }

    void batchEnd(BatchProgress progress, TrainingControl control) {
        each(callback -> callback.onBatchEnd(progress, control));
    }

    void epochEnd(EpochResult result, TrainingControl control) {
        each(callback -> callback.onEpochEnd(result, control));
    }

    void trainEnd(History history, TrainingControl control) {
        each(callback -> callback.onTrainEnd(history, control));
    }

    /** Ends all after {@code cause}, to which further failures are attached. */
    void trainEndAfter(Throwable cause, History history, TrainingControl control) {
        try {
            trainEnd(history, control);
        } catch (RuntimeException | Error e) {
            attach(e, cause);
        }
    }

    private void each(Consumer<Callback> call) {
        @Nullable RuntimeException failure = null;
        for (Callback callback : callbacks) {
            try {
                call.accept(callback);
            } catch (RuntimeException e) {
                attach(e, failure);
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** A callback that throws the same exception again says nothing new. */
    private static void attach(Throwable later, @Nullable Throwable first) {
        if (first != null && first != later) {
            first.addSuppressed(later);
        }
    }
}
