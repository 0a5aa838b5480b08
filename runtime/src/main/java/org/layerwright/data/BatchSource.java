package org.layerwright.data;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * A data set as batches of tensors, epoch after epoch.
 *
 * <p>The order of an epoch is a permutation computed in Java from a seed; the same seed gives the
 * same batches to the bit, whatever was read before, so that a run can be resumed. tf.data reads
 * the files in that order. Its own cache and shuffle ops are not used: a cache before a shuffle
 * replays one order and needs a buffer as large as the data to mix it well, and the state of that
 * buffer cannot be computed from an epoch's number. Instead the pictures that come out of the first
 * complete epoch are kept, and later epochs copy them in the order asked for.
 *
 * <p>Several epochs may be open at once.
 */
public final class BatchSource implements AutoCloseable {
    private static final int ARRAY_OVERHEAD_BYTES = 24;
    // A third each for training and validation data leaves a third for all else.
    private static final int AUTO_SHARE = 3;

    private final ImageDataset data;
    private final BatchOptions options;
    private final PipelinePool pipelines;
    private final @Nullable PixelCache cache;

    private BatchSource(ImageDataset data, BatchOptions options) {
        this.data = data;
        this.options = options;
        this.cache = isCached(data, options) ? new PixelCache(data.size(), options) : null;
        this.pipelines = new PipelinePool(options);
    }

    /**
     * Prepares the pipeline; no picture is read yet.
     *
     * @throws IllegalArgumentException if the data set is empty, or cannot fit into the cache asked
     *     for
     */
    public static BatchSource open(ImageDataset data, BatchOptions options) {
        if (data.size() == 0) {
            throw new IllegalArgumentException("The data set is empty. Give at least one example.");
        }
        return new BatchSource(data, options);
    }

    /**
     * A pass in an order drawn from {@code shuffleSeed}. For the epochs of a run use {@link
     * #epochSeed}.
     */
    public Epoch epoch(long shuffleSeed) {
        return epoch(Permutation.shuffled(data.size(), shuffleSeed));
    }

    /** A pass in the data set's own order. */
    public Epoch epochInOrder() {
        return epoch(Permutation.identity(data.size()));
    }

    /**
     * The shuffle seed of one epoch of a run: unrelated orders for neighbouring epochs and for
     * neighbouring runs.
     */
    public static long epochSeed(long runSeed, int epoch) {
        return Permutation.seed(runSeed, epoch);
    }

    private Epoch epoch(int[] examples) {
        EpochOrder order = new EpochOrder(examples, options.batchSize());
        if (cache != null && cache.isComplete()) {
            return new CachedEpoch(data, cache, order);
        }
        PixelSink sink = cache == null ? (seen, images) -> {} : cache;
        return new StreamedEpoch(data, order, pipelines.take(data.subset(examples).files()), sink);
    }

    /** The data set that {@link Batch#examples()} index. */
    public ImageDataset data() {
        return data;
    }

    /** Examples an epoch. */
    public int examples() {
        return data.size();
    }

    /** Batches an epoch, the short last one included. */
    public int batches() {
        return (data.size() - 1) / options.batchSize() + 1;
    }

    private static boolean isCached(ImageDataset data, BatchOptions options) {
        long needed = (long) data.size() * (options.exampleBytes() + ARRAY_OVERHEAD_BYTES);
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
