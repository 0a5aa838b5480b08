package org.layerwright.data.batch;

import org.layerwright.data.ArrayDataset;
import org.layerwright.data.Dataset;
import org.layerwright.data.ImageDataset;
import org.layerwright.random.Permutation;

/**
 * A data set as batches of tensors, epoch after epoch.
 *
 * <p>The order of an epoch is computed from a seed; the same seed gives the same batches to the
 * bit, whatever was read before, so that a run can be resumed. Several epochs may be open at once.
 */
public sealed interface BatchSource extends AutoCloseable permits ArrayBatches, ImageBatches {

    /**
     * Pictures; none is read yet.
     *
     * @throws IllegalArgumentException if the data set is empty, or cannot fit into the cache asked
     *     for
     */
    static BatchSource open(ImageDataset data, BatchOptions options) {
        return new ImageBatches(notEmpty(data), options);
    }

    /**
     * Arrays, each an input of its name.
     *
     * @param batchSize examples a batch, at least 1; the last batch of an epoch may be shorter
     * @throws IllegalArgumentException if the data set is empty
     */
    static BatchSource open(ArrayDataset data, int batchSize) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("batchSize must be at least 1, was " + batchSize);
        }
        return new ArrayBatches(notEmpty(data), batchSize);
    }

    private static <D extends Dataset> D notEmpty(D data) {
        if (data.size() == 0) {
            throw new IllegalArgumentException("The data set is empty. Give at least one example.");
        }
        return data;
    }

    /**
     * A pass over these examples in this order, as a {@link Sampler} draws them.
     *
     * @param examples positions in the data set; one may occur several times
     */
    Epoch epoch(int[] examples);

    /**
     * A pass in an order drawn from {@code shuffleSeed}. For the epochs of a run use {@link
     * #epochSeed}.
     */
    default Epoch epoch(long shuffleSeed) {
        return epoch(Sampling.SHUFFLED.of(data()).epoch(shuffleSeed));
    }

    /** A pass in the data set's own order. */
    default Epoch epochInOrder() {
        return epoch(Permutation.identity(examples()));
    }

    /**
     * The shuffle seed of one epoch of a run: unrelated orders for neighbouring epochs and for
     * neighbouring runs.
     */
    static long epochSeed(long runSeed, int epoch) {
        return Permutation.seed(runSeed, epoch);
    }

    /** The data set that {@link Batch#examples()} index. */
    Dataset data();

    /** Examples a batch; the last one of an epoch may have fewer. */
    int batchSize();

    /** Examples an epoch. */
    default int examples() {
        return data().size();
    }

    /** Batches an epoch, the short last one included. */
    default int batches() {
        return (examples() - 1) / batchSize() + 1;
    }

    @Override
    void close();
}
