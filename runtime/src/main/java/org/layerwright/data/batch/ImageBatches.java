package org.layerwright.data.batch;

import org.layerwright.data.ImageDataset;
import org.layerwright.data.image.Threads;

/**
 * Pictures as batches, read and decoded by threads of this source's own.
 *
 * <p>The order of an epoch is a permutation computed from a seed; the same seed gives the same
 * batches to the bit, whatever was read before, so that a run can be resumed.
 */
final class ImageBatches implements BatchSource {
    private final ImageDataset data;
    private final BatchOptions options;
    private final Pixels pixels;
    private final Threads threads;

    ImageBatches(ImageDataset data, BatchOptions options) {
        this.data = data;
        this.options = options;
        this.pixels = Caches.open(data, options);
        this.threads = Threads.named("layerwright-pictures");
    }

    @Override
    public Epoch epoch(int[] examples) {
        EpochOrder order = new EpochOrder(examples, options.batchSize());
        long batchBytes = (long) options.batchSize() * options.size().bytes();
        return new ImageEpoch(data, options, new LookAhead(order, pixels, threads, batchBytes));
    }

    @Override
    public ImageDataset data() {
        return data;
    }

    @Override
    public int batchSize() {
        return options.batchSize();
    }

    @Override
    public void close() {
        threads.close();
        pixels.close();
    }
}
