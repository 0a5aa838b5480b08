package org.layerwright.train;

import org.jspecify.annotations.Nullable;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.data.batch.Sampler;
import org.layerwright.data.batch.Sampling;

import java.util.Arrays;

/**
 * Pass after pass over the training examples as one endless row of batches, each pass in its own
 * order and with its own short last batch. Where epochs end does not matter to it.
 */
final class Passes implements AutoCloseable {
    private final BatchSource source;
    private final Sampler sampler;
    private final long seed;
    private @Nullable Epoch open;
    private long taken;

    Passes(BatchSource source, Sampling sampling, long seed) {
        this(source, sampling, seed, 0);
    }

    /**
     * @param taken how many batches to leave out at the start; nothing of them is read
     */
    Passes(BatchSource source, Sampling sampling, long seed, long taken) {
        this.source = source;
        this.sampler = sampling.of(source.data());
        this.seed = seed;
        this.taken = taken;
    }

    /** The next batch, the caller's to close. */
    Batch next() {
        Epoch pass = open;
        if (pass == null || !pass.hasNext()) {
            close();
            pass = source.epoch(left());
            open = pass;
        }
        Batch batch = pass.next();
        taken++;
        return batch;
    }

    /** The examples of the present pass that were not taken yet. */
    private int[] left() {
        int pass = Math.toIntExact(taken / source.batches());
        int batches = Math.toIntExact(taken % source.batches());
        int[] all = sampler.epoch(BatchSource.epochSeed(seed, 1 + pass));
        return Arrays.copyOfRange(all, batches * source.batchSize(), all.length);
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
