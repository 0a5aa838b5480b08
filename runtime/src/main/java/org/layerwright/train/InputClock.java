package org.layerwright.train;

import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.Epoch;

/** Measures how long training waits for pictures: much of the time means that input is too slow. */
final class InputClock {
    private static final double NANOS = 1e-9;

    private long nanos;

    boolean hasNext(Epoch epoch) {
        long start = System.nanoTime();
        boolean more = epoch.hasNext();
        nanos += System.nanoTime() - start;
        return more;
    }

    Batch next(Epoch epoch) {
        long start = System.nanoTime();
        Batch batch = epoch.next();
        nanos += System.nanoTime() - start;
        return batch;
    }

    double seconds() {
        return nanos * NANOS;
    }
}
