package org.layerwright.processor.model.layer;

import java.util.OptionalInt;

/** An axis as Keras counts it: the batch is 0, the last is -1. */
public final class Axis {
    private Axis() {}

    /**
     * The axis counted from the batch, which is 0, if it is one of {@code rank} behind the batch.
     */
    public static OptionalInt among(int axis, int rank) {
        int counted = axis < 0 ? axis + rank + 1 : axis;
        return counted >= 1 && counted <= rank ? OptionalInt.of(counted) : OptionalInt.empty();
    }
}
