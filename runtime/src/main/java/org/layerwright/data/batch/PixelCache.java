package org.layerwright.data.batch;

import org.jspecify.annotations.Nullable;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.ByteDataBuffer;
import org.tensorflow.types.TUint8;

/** Decoded pictures, each in a Java array of its own, as they come out of the first epoch. */
final class PixelCache implements PixelSink {
    private final BatchOptions options;
    private final byte[] @Nullable [] pixels;
    private int filled;

    PixelCache(int examples, BatchOptions options) {
        this.options = options;
        this.pixels = new byte[examples][];
    }

    /** Whether every example is here. */
    synchronized boolean isComplete() {
        return filled == pixels.length;
    }

    @Override
    public synchronized void accept(int[] examples, TUint8 images) {
        ByteDataBuffer data = images.asRawTensor().data();
        int bytes = options.size().bytes();
        for (int row = 0; row < examples.length; row++) {
            if (pixels[examples[row]] == null) {
                byte[] example = new byte[bytes];
                data.offset((long) row * bytes).read(example);
                pixels[examples[row]] = example;
                filled++;
            }
        }
    }

    /** Shape [examples, height, width, channels]; only once complete. */
    TUint8 gather(int[] examples) {
        int bytes = options.size().bytes();
        Shape shape =
                Shape.of(
                        examples.length,
                        options.size().height(),
                        options.size().width(),
                        options.size().channels());
        return TUint8.tensorOf(
                shape,
                images -> {
                    ByteDataBuffer data = images.asRawTensor().data();
                    for (int row = 0; row < examples.length; row++) {
                        byte[] example = pixels[examples[row]];
                        if (example == null) {
                            throw new IllegalStateException(
                                    "Example " + examples[row] + " is not cached.");
                        }
                        data.offset((long) row * bytes).write(example);
                    }
                });
    }
}
