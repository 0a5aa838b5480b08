package org.layerwright.train;

import org.layerwright.metrics.Direction;
import org.layerwright.weights.SafeTensors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Writes the weights to disk after the first epoch and whenever a value is strictly better than in
 * all epochs before. The file is replaced in one move: a crash leaves the old one or the new one.
 */
public final class Checkpoints implements Callback {
    /** The name of the file with the best weights; {@code Model.loadWeights} reads it. */
    public static final String BEST = "best.safetensors";

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final String monitor;
    private final Path folder;
    private Direction direction = Direction.LOWER_IS_BETTER;
    private int bestEpoch;
    private double best = Double.NaN;

    private Checkpoints(String monitor, Path folder) {
        this.monitor = monitor;
        this.folder = folder;
    }

    /**
     * Keeps the best weights in {@code folder/best.safetensors}.
     *
     * @param monitor {@code val_loss}, {@code loss}, or a metric's name with or without {@code
     *     val_}
     * @param folder made if it is not there
     */
    public static Checkpoints best(String monitor, Path folder) {
        return new Checkpoints(monitor, folder);
    }

    @Override
    public void onTrainBegin(TrainingControl control) {
        direction = control.direction(monitor);
        bestEpoch = 0;
        best = Double.NaN;
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
        Path file = folder.resolve(BEST);
        try {
            SafeTensors.write(file, control.weights());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the weights of epoch %d could not be written to %s: %s"
                            .formatted(result.epoch(), file, e.getMessage()),
                    e);
        }
        bestEpoch = result.epoch();
        best = value;
        LOG.info(
                "epoch {}: {} = {} is the best so far, weights in {}",
                result.epoch(),
                monitor,
                value,
                file);
    }
}
