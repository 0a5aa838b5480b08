package org.layerwright.data.batch;

import org.jspecify.annotations.Nullable;
import org.layerwright.data.ImageDataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Pictures as batches.
 *
 * <p>The order of an epoch is a permutation computed in Java from a seed; the same seed gives the
 * same batches to the bit, whatever was read before, so that a run can be resumed. tf.data reads
 * the files in that order. Its own cache and shuffle ops are not used: a cache before a shuffle
 * replays one order and needs a buffer as large as the data to mix it well, and the state of that
 * buffer cannot be computed from an epoch's number. Instead the pictures that come out of the first
 * complete epoch are kept, and later epochs copy them in the order asked for.
 */
final class ImageBatches implements BatchSource {
    private static final int ARRAY_OVERHEAD_BYTES = 24;
    // A third each for training and validation data leaves a third for all else.
    private static final int AUTO_SHARE = 3;

    private final ImageDataset data;
    private final BatchOptions options;
    private final PipelinePool pipelines;
    private final @Nullable PixelCache cache;

    ImageBatches(ImageDataset data, BatchOptions options) {
        this.data = data;
        this.options = options;
        this.cache = isCached(data, options) ? new PixelCache(data.size(), options) : null;
        this.pipelines = new PipelinePool(options);
    }

    @Override
    public Epoch epoch(int[] examples) {
        EpochOrder order = new EpochOrder(examples, options.batchSize());
        if (cache != null && cache.isComplete()) {
            return new CachedEpoch(data, options.input(), cache, order);
        }
        PixelSink sink = cache == null ? (seen, images) -> {} : cache;
        return new StreamedEpoch(
                data, options.input(), order, pipelines.take(files(examples)), sink);
    }

    private List<String> files(int[] order) {
        return Arrays.stream(order)
                .mapToObj(example -> data.examples().get(example).picture().name())
                .toList();
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
        pipelines.close();
    }
}
