package org.layerwright.data.batch;

import org.layerwright.data.ArrayDataset;

/** Arrays in memory as batches: a batch is a copy of its rows. */
final class ArrayBatches implements BatchSource {
    private final ArrayDataset data;
    private final int batchSize;

    ArrayBatches(ArrayDataset data, int batchSize) {
        this.data = data;
        this.batchSize = batchSize;
    }

    @Override
    public Epoch epoch(int[] examples) {
        return new ArrayEpoch(data, new EpochOrder(examples, batchSize));
    }

    @Override
    public ArrayDataset data() {
        return data;
    }

    @Override
    public int batchSize() {
        return batchSize;
    }

    @Override
    public void close() {
        // Nothing native is held between batches.
    }
}
