package org.layerwright.train.callback;

import org.jspecify.annotations.Nullable;
import org.layerwright.graph.Checks;
import org.layerwright.graph.WeightValues;
import org.layerwright.metrics.Direction;
import org.layerwright.train.CallbackState;
import org.layerwright.train.EpochResult;
import org.layerwright.train.History;
import org.layerwright.train.Monitoring;
import org.layerwright.train.StatefulCallback;
import org.layerwright.train.TrainingControl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;

/**
 * Ends training when a value has stopped getting better, and puts the best epoch's weights back,
 * whatever ended the run. Counts as Keras's {@code EarlyStopping} with {@code
 * restore_best_weights=True}.
 */
public final class EarlyStopping implements StatefulCallback {
    private static final Logger LOG = LoggerFactory.getLogger(EarlyStopping.class);

    private final String monitor;
    private final Settings settings;
    private State state = new State(Direction.LOWER_IS_BETTER);

    private EarlyStopping(String monitor, Settings settings) {
        this.monitor = monitor;
        this.settings = settings;
    }

    /**
     * Watches a value: {@code val_loss}, {@code loss}, or a metric's name with or without {@code
     * val_}. Patience and least improvement start at 0, as in Keras. Epochs without the value, not
     * having been validated, are passed over.
     */
    public static EarlyStopping on(String monitor) {
        return new EarlyStopping(monitor, new Settings(0, 0, null, Double.NaN, 0));
    }

    /** How many epochs in a row without improvement end the run; 0 means 1. */
    public EarlyStopping patience(int epochs) {
        return with(
                new Settings(
                        epochs,
                        settings.minDelta,
                        settings.mode,
                        settings.baseline,
                        settings.startFromEpoch));
    }

    /** An improvement must be larger than this. */
    public EarlyStopping minDelta(double delta) {
        return with(
                new Settings(
                        settings.patience,
                        delta,
                        settings.mode,
                        settings.baseline,
                        settings.startFromEpoch));
    }

    /** Overrides which way is better; by default the loss or the metric knows. */
    public EarlyStopping mode(Direction direction) {
        return with(
                new Settings(
                        settings.patience,
                        settings.minDelta,
                        direction,
                        settings.baseline,
                        settings.startFromEpoch));
    }

    /**
     * What must be beaten, by more than {@code minDelta}: an improvement that stays behind it does
     * not give new patience. The best epoch is the best one all the same.
     */
    public EarlyStopping baseline(double value) {
        return with(
                new Settings(
                        settings.patience,
                        settings.minDelta,
                        settings.mode,
                        value,
                        settings.startFromEpoch));
    }

    /** How many epochs at the start are passed over, neither counted nor kept; 0 by default. */
    public EarlyStopping startFromEpoch(int epochs) {
        return with(
                new Settings(
                        settings.patience,
                        settings.minDelta,
                        settings.mode,
                        settings.baseline,
                        epochs));
    }

    private EarlyStopping with(Settings changed) {
        return new EarlyStopping(monitor, changed);
    }

    @Override
    public void onTrainBegin(TrainingControl control) {
        Direction known = control.direction(monitor);
        state = new State(settings.mode == null ? known : settings.mode);
    }

    @Override
    public CallbackState state() {
        CallbackState kept =
                CallbackState.empty()
                        .with("best", state.best)
                        .with("bestEpoch", state.bestEpoch)
                        .with("wait", state.wait);
        return state.bestWeights == null ? kept : kept.with("bestWeights", state.bestWeights);
    }

    @Override
    public void onTrainResume(CallbackState left, TrainingControl control) {
        onTrainBegin(control);
        state.best = left.number("best");
        state.bestEpoch = left.count("bestEpoch");
        state.wait = left.count("wait");
        state.bestWeights = left.weights().get("bestWeights");
    }

    @Override
    public Optional<Monitoring> monitoring() {
        return Optional.of(new Monitoring(monitor, settings.patience));
    }

    @Override
    public void onEpochEnd(EpochResult result, TrainingControl control) {
        if (!result.has(monitor) || result.epoch() <= settings.startFromEpoch) {
            return;
        }
        double value = result.value(monitor);
        boolean better = state.direction.isBetter(value, state.best, settings.minDelta);
        if (better || state.bestWeights == null) {
            state.bestEpoch = result.epoch();
            state.bestWeights = control.weights();
        }
        state.wait++;
        if (better) {
            state.best = value;
            if (state.direction.isBetter(value, settings.baseline, settings.minDelta)) {
                state.wait = 0;
            }
            return;
        }
        if (state.wait >= settings.patience && result.epoch() > 1) {
            control.stop(
                    "early stopping: %s has not improved on %s of epoch %d"
                            .formatted(monitor, state.best, state.bestEpoch));
        }
    }

    @Override
    public void onTrainEnd(History history, TrainingControl control) {
        if (state.bestWeights != null) {
            LOG.info("restoring the weights of epoch {}, the best by {}", state.bestEpoch, monitor);
            control.restore(state.bestWeights);
        }
        state = new State(state.direction);
    }

    /**
     * @param baseline NaN for none, which every number beats
     */
    private record Settings(
            int patience,
            double minDelta,
            @Nullable Direction mode,
            double baseline,
            int startFromEpoch) {

        Settings {
            Checks.notNegative("patience", patience);
            Checks.notNegative("minDelta", minDelta);
            Checks.notNegative("startFromEpoch", startFromEpoch);
        }
    }

    /** One run's counters. */
    private static final class State {
        final Direction direction;
        double best = Double.NaN;
        int bestEpoch;
        int wait;
        @Nullable WeightValues bestWeights;

        State(Direction direction) {
            this.direction = direction;
        }
    }
}
