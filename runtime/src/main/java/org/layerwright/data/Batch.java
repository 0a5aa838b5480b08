package org.layerwright.data;

import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.List;

/** Some examples as tensors. Closing it frees them. */
public final class Batch implements AutoCloseable {
    private final TUint8 images;
    private final TFloat32 labels;
    private final int[] examples;
    private final List<AutoCloseable> owned;

    Batch(TUint8 images, TFloat32 labels, int[] examples, List<AutoCloseable> owned) {
        this.images = images;
        this.labels = labels;
        this.examples = examples;
        this.owned = owned;
    }

    /** Pixels 0 to 255, shape [size, height, width, channels]. */
    public TUint8 images() {
        return images;
    }

    /** 1 where the example has the label, else 0; shape [size, labels]. */
    public TFloat32 labels() {
        return labels;
    }

    /** Which examples of the data set these are, in the batch's order. */
    public int[] examples() {
        return examples.clone();
    }

    /** Number of examples: the batch size, or fewer in an epoch's last batch. */
    public int size() {
        return examples.length;
    }

    @Override
    public void close() {
        Closing.all(owned);
    }
}
