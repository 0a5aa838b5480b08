package org.layerwright.train;

import org.jspecify.annotations.Nullable;
import org.layerwright.graph.WeightValues;
import org.layerwright.metrics.Direction;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** A run as its callbacks see it. */
final class RunControl implements TrainingControl {
    private final Trainer trainer;
    private final Monitors monitors;
    private final AtomicReference<@Nullable String> stopReason = new AtomicReference<>();
    private volatile boolean interrupted;

    RunControl(Trainer trainer, Monitors monitors) {
        this.trainer = trainer;
        this.monitors = monitors;
    }

    @Override
    public float learningRate() {
        return trainer.learningRate();
    }

    @Override
    public void learningRate(float rate) {
        trainer.learningRate(rate);
    }

    @Override
    public void stop(String reason) {
        stopReason.compareAndSet(null, reason);
    }

    /** Ends training after the present step, also of validation; for another thread to call. */
    void interrupt(String reason) {
        stop(reason);
        interrupted = true;
    }

    boolean interrupted() {
        return interrupted;
    }

    boolean stopped() {
        return stopReason.get() != null;
    }

    String stopReason() {
        String reason = stopReason.get();
        return reason == null ? "still running" : reason;
    }

    @Override
    public WeightValues weights() {
        return trainer.session().read(trainer.session().network().weights().ofModel());
    }

    @Override
    public void restore(WeightValues weights) {
        trainer.session().write(weights);
    }

    @Override
    public List<String> valueNames() {
        return monitors.valueNames();
    }

    @Override
    public Direction direction(String monitor) {
        return monitors.direction(monitor);
    }

    Monitors monitors() {
        return monitors;
    }
}
