package org.layerwright.data.batch;

import org.layerwright.data.ImageDataset;
import org.layerwright.data.image.Threads;

import java.util.Locale;

/**
 * Pictures as batches, read and decoded by threads of this source's own.
 *
 * <p>The order of an epoch is a permutation computed from a seed; the same seed gives the same
 * batches to the bit, whatever was read before, so that a run can be resumed.
 */
final class ImageBatches implements BatchSource {
    private static final int ARRAY_OVERHEAD_BYTES = 24;
    // A third each for training and validation data leaves a third for all else.
    private static final int AUTO_SHARE = 3;

    private final ImageDataset data;
    private final BatchOptions options;
    private final Pixels pixels;
    private final Threads threads;

    ImageBatches(ImageDataset data, BatchOptions options) {
        boolean cached = isCached(data, options);
        Pixels decoded = new DecodedPixels(data, options.size());
        this.data = data;
        this.options = options;
        this.pixels = cached ? new PixelsInMemory(decoded, data.size()) : decoded;
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

    private static boolean isCached(ImageDataset data, BatchOptions options) {
        long needed = (long) data.size() * (options.size().bytes() + ARRAY_OVERHEAD_BYTES);
        Runtime runtime = Runtime.getRuntime();
        return switch (options.cache()) {
            case NONE -> false;
            case AUTO -> {
                long used = runtime.totalMemory() - runtime.freeMemory();
                yield needed <= (runtime.maxMemory() - used) / AUTO_SHARE;
            }
            case MEMORY -> {
                if (needed >= runtime.maxMemory()) {
                    throw new IllegalArgumentException(
                            String.format(
                                    Locale.ROOT,
                                    "Caching %,d pictures takes %,d bytes, the Java heap has %,d. Use Cache.NONE, or"
                                            + " raise -Xmx.",
                                    data.size(),
                                    needed,
                                    runtime.maxMemory()));
                }
                yield true;
            }
        };
    }

    @Override
    public void close() {
        threads.close();
        pixels.close();
    }
}
