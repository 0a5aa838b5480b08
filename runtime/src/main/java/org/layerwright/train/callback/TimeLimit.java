package org.layerwright.train.callback;

import org.layerwright.train.BatchProgress;
import org.layerwright.train.CallbackState;
import org.layerwright.train.StatefulCallback;
import org.layerwright.train.TrainingControl;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Ends training when its time is up: after the step in which that is noticed, with the validation
 * of what was trained of the epoch. The run ends by that validation later than the limit.
 */
public final class TimeLimit implements StatefulCallback {
    private final Duration limit;
    private final LongSupplier nanos;
    private long begun;

    TimeLimit(Duration limit, LongSupplier nanos) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("the time limit must be above 0, not " + limit);
        }
        this.limit = limit;
        this.nanos = nanos;
    }

    /**
     * The time from the begin of training on, validation included, of each call of {@code fit}. A
     * call that goes on with an interrupted run has what that one left.
     *
     * @throws IllegalArgumentException if that is no time at all
     */
    public static TimeLimit of(Duration limit) {
        return new TimeLimit(limit, System::nanoTime);
    }

    @Override
    public void onTrainBegin(TrainingControl control) {
        begun = nanos.getAsLong();
    }

    @Override
    public CallbackState state() {
        return CallbackState.empty().with("usedNanos", nanos.getAsLong() - begun);
    }

    @Override
    public void onTrainResume(CallbackState left, TrainingControl control) {
        begun = nanos.getAsLong() - (long) left.number("usedNanos");
    }

    @Override
    public void onBatchEnd(BatchProgress progress, TrainingControl control) {
        if (Duration.ofNanos(nanos.getAsLong() - begun).compareTo(limit) >= 0) {
            control.stop("the time limit of %s was reached".formatted(limit));
        }
    }
}
