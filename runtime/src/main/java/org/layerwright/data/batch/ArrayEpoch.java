package org.layerwright.data.batch;

import org.layerwright.data.ArrayDataset;
import org.tensorflow.types.family.TType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An epoch out of arrays. */
final class ArrayEpoch implements Epoch {
    private final ArrayDataset data;
    private final EpochOrder order;

    ArrayEpoch(ArrayDataset data, EpochOrder order) {
        this.data = data;
        this.order = order;
    }

    @Override
    public boolean hasNext() {
        return order.hasNext();
    }

    @Override
    public Batch next() {
        int[] examples = order.next();
        Map<String, TType> inputs = new HashMap<>();
        List<AutoCloseable> owned = new ArrayList<>();
        try {
            data.columns()
                    .forEach(
                            (name, column) -> {
                                TType rows = column.gather(examples);
                                owned.add(rows);
                                inputs.put(name, rows);
                            });
        } catch (RuntimeException | Error e) {
            Closing.all(owned);
            throw e;
        }
        return Batch.of(data, examples, inputs, owned);
    }

    @Override
    public void close() {
        // Nothing native is held between batches.
    }
}
