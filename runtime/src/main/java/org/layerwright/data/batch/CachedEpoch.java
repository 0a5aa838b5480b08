package org.layerwright.data.batch;

import org.layerwright.data.ImageDataset;
import org.tensorflow.types.TUint8;

import java.util.List;
import java.util.Map;

/** An epoch out of the cache: a batch is a copy of memory. */
final class CachedEpoch implements Epoch {
    private final ImageDataset data;
    private final String input;
    private final PixelCache cache;
    private final EpochOrder order;

    CachedEpoch(ImageDataset data, String input, PixelCache cache, EpochOrder order) {
        this.data = data;
        this.input = input;
        this.cache = cache;
        this.order = order;
    }

    @Override
    public boolean hasNext() {
        return order.hasNext();
    }

    @Override
    public Batch next() {
        int[] examples = order.next();
        TUint8 images = cache.gather(examples);
        return Batch.of(data, examples, Map.of(input, images), List.of(images));
    }

    @Override
    public void close() {
        // Nothing native is held between batches.
    }
}
