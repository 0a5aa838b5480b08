package org.layerwright.data.batch;

import org.layerwright.data.problem.DataException;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * One pass over a data set. Each batch is the caller's to close; closing the epoch early is fine.
 *
 * <pre>{@code
 * try (Epoch epoch = source.epoch(seed)) {
 *     while (epoch.hasNext()) {
 *         try (Batch batch = epoch.next()) { ... }
 *     }
 * }
 * }</pre>
 */
public sealed interface Epoch extends Iterator<Batch>, AutoCloseable
        permits ArrayEpoch, ImageEpoch {

    /**
     * The next batch.
     *
     * @throws NoSuchElementException after the last
     * @throws DataException if a picture can no longer be read, naming it
     */
    @Override
    Batch next();

    @Override
    void close();
}
