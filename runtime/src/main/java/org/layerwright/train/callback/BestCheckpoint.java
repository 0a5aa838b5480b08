package org.layerwright.train.callback;

import org.layerwright.metrics.Direction;
import org.layerwright.train.CallbackState;
import org.layerwright.train.EpochResult;
import org.layerwright.train.Monitoring;
import org.layerwright.train.StatefulCallback;
import org.layerwright.train.TrainingControl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.Optional;

/** Replaces one file whenever a value is strictly better than in all epochs before. */
final class BestCheckpoint implements StatefulCallback {
    private static final Logger LOG = LoggerFactory.getLogger(BestCheckpoint.class);

    private final String monitor;
    private final Path file;
    private Direction direction = Direction.LOWER_IS_BETTER;
    private int bestEpoch;
    private double best = Double.NaN;

    BestCheckpoint(String monitor, Path folder) {
        this.monitor = monitor;
        this.file = folder.resolve(Checkpoints.BEST);
    }

    @Override
    public void onTrainBegin(TrainingControl control) {
        direction = control.direction(monitor);
        bestEpoch = 0;
        best = Double.NaN;
    }

    @Override
    public CallbackState state() {
        return CallbackState.empty().with("bestEpoch", bestEpoch).with("best", best);
    }

    /** The file may be of a later epoch, which will be trained again as it was. */
    @Override
    public void onTrainResume(CallbackState left, TrainingControl control) {
        onTrainBegin(control);
        bestEpoch = left.count("bestEpoch");
        best = left.number("best");
    }

    @Override
    public Optional<Monitoring> monitoring() {
        return Optional.of(new Monitoring(monitor, 0));
    }

    @Override
    public void onEpochEnd(EpochResult result, TrainingControl control) {
        if (!result.has(monitor)) {
            return;
        }
        double value = result.value(monitor);
        if (bestEpoch > 0 && !direction.isBetter(value, best)) {
            return;
        }
        WeightsFile.write(file, result.epoch(), control);
        bestEpoch = result.epoch();
        best = value;
        LOG.info(
                "epoch {}: {} = {} is the best so far, weights in {}",
                bestEpoch,
                monitor,
                value,
                file);
    }
}
