package org.layerwright.train;

import org.jspecify.annotations.Nullable;
import org.layerwright.graph.WeightValues;
import org.layerwright.metrics.Direction;

/** A run as its callbacks see it. */
final class RunControl implements TrainingControl {
    private final Trainer trainer;
    private final Monitors monitors;
    private @Nullable String stopReason;

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
        if (stopReason == null) {
            stopReason = reason;
        }
    }

    boolean stopped() {
        return stopReason != null;
    }

    String stopReason() {
        return stopReason == null ? "still running" : stopReason;
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
    public Direction direction(String monitor) {
        return monitors.direction(monitor);
    }

    Monitors monitors() {
        return monitors;
    }
}
