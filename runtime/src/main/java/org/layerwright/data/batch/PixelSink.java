package org.layerwright.data.batch;

import org.tensorflow.types.TUint8;

/** Sees the pictures of a streamed epoch go by. */
interface PixelSink {
    /**
     * Takes note of {@code images}, row by row those of {@code examples}. The tensor is not the
     * sink's to keep.
     */
    void accept(int[] examples, TUint8 images);
}
