package org.layerwright.train;

import org.jspecify.annotations.Nullable;
import org.layerwright.graph.WeightValues;
import org.layerwright.metrics.Direction;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A run as its callbacks see it. */
final class RunControl implements TrainingControl {
    private final Trainer trainer;
    private final Monitors monitors;
    private final AtomicReference<@Nullable String> stop = new AtomicReference<>();
    private final AtomicReference<@Nullable String> interruption = new AtomicReference<>();

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
        stop.compareAndSet(null, reason);
    }

    /** Ends training after the present step, also of validation; for another thread to call. */
    void interrupt(String reason) {
        interruption.compareAndSet(null, reason);
    }

    boolean interrupted() {
        return interruption.get() != null;
    }

    boolean stopped() {
        return stop.get() != null || interrupted();
    }

    /** Why the run ends by itself; empty if it goes on, or was only interrupted. */
    Optional<String> ownEnd() {
        return Optional.ofNullable(stop.get());
    }

    String stopReason() {
        String interrupted = interruption.get();
        return ownEnd().orElse(interrupted == null ? "still running" : interrupted);
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
