package org.layerwright.train;

import org.layerwright.train.resume.CheckpointFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where and how often a run keeps what it takes to go on with it. Always at the end of an epoch,
 * after the callbacks, and when the run is ended by {@link FitOptions#stopOnShutdown}; and, if
 * wanted, within epochs. Immutable: each method gives a changed copy.
 *
 * @param folder of the checkpoints; of one run at a time, and for nothing else
 * @param everySteps after how many steps there is one, counted over epochs
 * @param every after how much time there is one, at the end of the step
 */
public record Resume(Path folder, OptionalInt everySteps, Optional<Duration> every) {

    /** A checkpoint after each epoch, in a folder that is made if it is not there. */
    public static Resume in(Path folder) {
        return new Resume(folder, OptionalInt.empty(), Optional.empty());
    }

    /**
     * Also after so many steps.
     *
     * @throws IllegalArgumentException if that is below 1
     */
    public Resume everySteps(int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("everySteps must be at least 1, not " + steps);
        }
        return new Resume(folder, OptionalInt.of(steps), every);
    }

    /**
     * Also whenever so much time has passed since the last one.
     *
     * @throws IllegalArgumentException if that is no time at all
     */
    public Resume every(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("the time must be above 0, not " + time);
        }
        return new Resume(folder, everySteps, Optional.of(time));
    }

    /**
     * Whether an earlier run has left a checkpoint, so that {@code fit} will go on with that run or
     * refuse to.
     *
     * @throws UncheckedIOException if that cannot be told
     */
    public boolean hasCheckpoint() {
        try {
            return CheckpointFolder.holdsAny(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the folder of checkpoints %s cannot be read: %s".formatted(folder, e), e);
        }
    }
}
