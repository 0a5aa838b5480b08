package org.layerwright.train;

import org.jspecify.annotations.Nullable;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.data.batch.Sampler;
import org.layerwright.data.batch.Sampling;

/**
 * Pass after pass over the training examples as one endless row of batches, each pass in its own
 * order and with its own short last batch. Where epochs end does not matter to it.
 */
final class Passes implements AutoCloseable {
    private final BatchSource source;
    private final Sampler sampler;
    private final long seed;
    private @Nullable Epoch open;
    private int begun;

    Passes(BatchSource source, Sampling sampling, long seed) {
        this.source = source;
        this.sampler = sampling.of(source.data());
        this.seed = seed;
    }

    /** The next batch, the caller's to close. */
    Batch next() {
        Epoch pass = open;
        if (pass == null || !pass.hasNext()) {
            close();
            begun++;
            pass = source.epoch(sampler.epoch(BatchSource.epochSeed(seed, begun)));
            open = pass;
        }
        return pass.next();
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
