package org.layerwright.train;

import org.jspecify.annotations.Nullable;
import org.layerwright.graph.Checks;
import org.layerwright.graph.WeightValues;
import org.layerwright.metrics.Direction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends training when a value has stopped getting better, and puts the best epoch's weights back,
 * whatever ended the run. Counts as Keras's {@code EarlyStopping} with {@code
 * restore_best_weights=True}.
 */
public final class EarlyStopping implements Callback {
    private static final Logger LOG = LoggerFactory.getLogger(EarlyStopping.class);

    private final String monitor;
    private final int patience;
    private final double minDelta;
    private final @Nullable Direction mode;
    private State state;

    private EarlyStopping(String monitor, int patience, double minDelta, @Nullable Direction mode) {
        Checks.notNegative("patience", patience);
        Checks.notNegative("minDelta", minDelta);
        this.monitor = monitor;
        this.patience = patience;
        this.minDelta = minDelta;
        this.mode = mode;
        this.state = new State(Direction.LOWER_IS_BETTER);
    }

    /**
     * Watches a value: {@code val_loss}, {@code loss}, or a metric's name with or without {@code
     * val_}. Patience and least improvement start at 0, as in Keras.
     */
    public static EarlyStopping on(String monitor) {
        return new EarlyStopping(monitor, 0, 0, null);
    }

    /** How many epochs in a row without improvement end the run; 0 means 1. */
    public EarlyStopping patience(int epochs) {
        return new EarlyStopping(monitor, epochs, minDelta, mode);
    }

    /** An improvement must be larger than this. */
    public EarlyStopping minDelta(double delta) {
        return new EarlyStopping(monitor, patience, delta, mode);
    }

    /** Overrides which way is better; by default the loss or the metric knows. */
    public EarlyStopping mode(Direction direction) {
        return new EarlyStopping(monitor, patience, minDelta, direction);
    }

    @Override
    public void onTrainBegin(TrainingControl control) {
        Direction known = control.direction(monitor);
        state = new State(mode == null ? known : mode);
    }

    @Override
    public void onEpochEnd(EpochResult result, TrainingControl control) {
        if (!result.has(monitor)) {
            return;
        }
        double value = result.value(monitor);
        boolean better = state.direction.isBetter(value, state.best, minDelta);
        if (better || state.bestWeights == null) {
            state.bestEpoch = result.epoch();
            state.bestWeights = control.weights();
        }
        if (better) {
            state.best = value;
            state.wait = 0;
            return;
        }
        state.wait++;
        if (state.wait >= patience && result.epoch() > 1) {
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
