package org.layerwright.train;

import org.layerwright.data.batch.Batch;

/** Measures how long training waits for pictures: much of the time means that input is too slow. */
final class InputClock {
    private static final double NANOS = 1e-9;

    private long nanos;

    /**
     * @param nanos waited before
     */
    InputClock(long nanos) {
        this.nanos = nanos;
    }

    Batch next(Passes passes) {
        long start = System.nanoTime();
        Batch batch = passes.next();
        nanos += System.nanoTime() - start;
        return batch;
    }

    long nanos() {
        return nanos;
    }

    double seconds() {
        return nanos * NANOS;
    }
}
