package org.layerwright.train.callback;

import org.layerwright.train.BatchProgress;
import org.layerwright.train.Callback;
import org.layerwright.train.TrainingControl;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Ends training when its time is up: after the step in which that is noticed, with the validation
 * of what was trained of the epoch. The run ends by that validation later than the limit.
 */
public final class TimeLimit implements Callback {
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
     * The time from the begin of training on, validation included, of each call of {@code fit}.
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
    public void onBatchEnd(BatchProgress progress, TrainingControl control) {
        if (Duration.ofNanos(nanos.getAsLong() - begun).compareTo(limit) >= 0) {
            control.stop("the time limit of %s was reached".formatted(limit));
        }
    }
}
