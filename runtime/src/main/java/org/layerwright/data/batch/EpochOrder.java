package org.layerwright.data.batch;

import java.util.Arrays;
import java.util.NoSuchElementException;

/**
 * Hands out an order of examples in pieces of the batch size, the last one shorter when need be.
 */
final class EpochOrder {
    private final int[] order;
    private final int batchSize;
    private int position;

    EpochOrder(int[] order, int batchSize) {
        this.order = order;
        this.batchSize = batchSize;
    }

    boolean hasNext() {
        return position < order.length;
    }

    int[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The epoch has no more batches.");
        }
        int end = (int) Math.min(order.length, (long) position + batchSize);
        int[] examples = Arrays.copyOfRange(order, position, end);
        position = end;
        return examples;
    }
}
