package org.layerwright.train.callback;

import org.jspecify.annotations.Nullable;
import org.layerwright.graph.Checks;
import org.layerwright.metrics.Direction;
import org.layerwright.train.CallbackState;
import org.layerwright.train.EpochResult;
import org.layerwright.train.Monitoring;
import org.layerwright.train.StatefulCallback;
import org.layerwright.train.TrainingControl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;

/**
 * Lowers the learning rate when a value has stopped getting better. Counts as Keras's {@code
 * ReduceLROnPlateau}. Refuses to work beside a schedule of the learning rate.
 */
public final class ReduceLrOnPlateau implements StatefulCallback {
    private static final Logger LOG = LoggerFactory.getLogger(ReduceLrOnPlateau.class);

    private final String monitor;
    private final Settings settings;
    private final @Nullable Direction mode;
    private State state = new State(Direction.LOWER_IS_BETTER);

    private ReduceLrOnPlateau(String monitor, Settings settings, @Nullable Direction mode) {
        this.monitor = monitor;
        this.settings = settings;
        this.mode = mode;
    }

    /**
     * Watches a value: {@code val_loss}, {@code loss}, or a metric's name with or without {@code
     * val_}. Starts with Keras's settings: factor 0.1, patience 10, minDelta 1e-4, cooldown 0, no
     * least rate. Epochs without the value, not having been validated, are passed over.
     */
    public static ReduceLrOnPlateau on(String monitor) {
        return new ReduceLrOnPlateau(monitor, new Settings(0.1, 10, 1e-4, 0, 0), null);
    }

    /** What the rate is multiplied by, below 1. */
    public ReduceLrOnPlateau factor(double value) {
        return with(
                new Settings(
                        value,
                        settings.patience,
                        settings.minDelta,
                        settings.cooldown,
                        settings.minRate));
    }

    /** How many epochs in a row without improvement lower the rate; 0 means 1. */
    public ReduceLrOnPlateau patience(int epochs) {
        return with(
                new Settings(
                        settings.factor,
                        epochs,
                        settings.minDelta,
                        settings.cooldown,
                        settings.minRate));
    }

    /** An improvement must be larger than this. */
    public ReduceLrOnPlateau minDelta(double delta) {
        return with(
                new Settings(
                        settings.factor,
                        settings.patience,
                        delta,
                        settings.cooldown,
                        settings.minRate));
    }

    /** Epochs after a reduction, the next one included, before waiting starts: 1 has no effect. */
    public ReduceLrOnPlateau cooldown(int epochs) {
        return with(
                new Settings(
                        settings.factor,
                        settings.patience,
                        settings.minDelta,
                        epochs,
                        settings.minRate));
    }

    /** The rate never goes below this; training with a rate that is below it is refused. */
    public ReduceLrOnPlateau minRate(double rate) {
        return with(
                new Settings(
                        settings.factor,
                        settings.patience,
                        settings.minDelta,
                        settings.cooldown,
                        rate));
    }

    /** Overrides which way is better; by default the loss or the metric knows. */
    public ReduceLrOnPlateau mode(Direction direction) {
        return new ReduceLrOnPlateau(monitor, settings, direction);
    }

    private ReduceLrOnPlateau with(Settings changed) {
        return new ReduceLrOnPlateau(monitor, changed, mode);
    }

    @Override
    public void onTrainBegin(TrainingControl control) {
        // Where a schedule has the rate, this throws now and not after hours at the first plateau.
        float rate = control.learningRate();
        control.learningRate(rate);
        if (rate < (float) settings.minRate) {
            throw new IllegalArgumentException(
                    "minRate %s is above the learning rate, %s: it could never be lowered"
                            .formatted(settings.minRate, rate));
        }
        Direction known = control.direction(monitor);
        state = new State(mode == null ? known : mode);
    }

    /** The lowered rate itself is the trainer's to remember. */
    @Override
    public CallbackState state() {
        return CallbackState.empty()
                .with("best", state.best)
                .with("wait", state.wait)
                .with("cooldown", state.cooldown);
    }

    @Override
    public void onTrainResume(CallbackState left, TrainingControl control) {
        onTrainBegin(control);
        state.best = left.number("best");
        state.wait = left.count("wait");
        state.cooldown = left.count("cooldown");
    }

    @Override
    public Optional<Monitoring> monitoring() {
        return Optional.of(new Monitoring(monitor, settings.patience));
    }

    @Override
    public void onEpochEnd(EpochResult result, TrainingControl control) {
        if (!result.has(monitor)) {
            return;
        }
        double value = result.value(monitor);
        // Counted down before the check, so that a cooldown of c skips c - 1 epochs.
        if (state.cooldown > 0) {
            state.cooldown--;
            state.wait = 0;
        }
        if (state.direction.isBetter(value, state.best, settings.minDelta)) {
            state.best = value;
            state.wait = 0;
        } else if (state.cooldown == 0) {
            state.wait++;
            if (state.wait >= settings.patience
                    && control.learningRate() > (float) settings.minRate) {
                reduce(result.epoch(), control);
            }
        }
    }

    private void reduce(int epoch, TrainingControl control) {
        // Multiplied in double and stored as float32, as Keras does.
        float reduced =
                (float) Math.max(control.learningRate() * settings.factor, settings.minRate);
        if (reduced == 0) {
            return; // below the smallest float: a rate of 0 would not train
        }
        LOG.info("epoch {}: {} on a plateau, learning rate now {}", epoch, monitor, reduced);
        control.learningRate(reduced);
        state.cooldown = settings.cooldown;
        state.wait = 0;
    }

    private record Settings(
            double factor, int patience, double minDelta, int cooldown, double minRate) {

        Settings {
            if (!(factor > 0 && factor < 1)) {
                throw new IllegalArgumentException(
                        "factor must be above 0 and below 1, not %s".formatted(factor));
            }
            Checks.notNegative("patience", patience);
            Checks.notNegative("minDelta", minDelta);
            Checks.notNegative("cooldown", cooldown);
            Checks.notNegative("minRate", minRate);
        }
    }

    /** One run's counters. */
    private static final class State {
        final Direction direction;
        double best = Double.NaN;
        int wait;
        int cooldown;

        State(Direction direction) {
            this.direction = direction;
        }
    }
}
