package org.layerwright.data.batch;

import org.layerwright.data.problem.BadImageException;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Keeps pictures on the Java heap from the first time on that they were asked for. */
final class PixelsInMemory implements Pixels {
    private final Pixels source;
    private final AtomicReferenceArray<byte[]> kept;

    PixelsInMemory(Pixels source, int examples) {
        this.source = source;
        this.kept = new AtomicReferenceArray<>(examples);
    }

    @Override
    public byte[] of(int example) throws BadImageException {
        byte[] pixels = kept.get(example);
        if (pixels == null) {
            pixels = source.of(example);
            kept.set(example, pixels);
        }
        return pixels;
    }

    @Override
    public boolean atHand(int example) {
        return kept.get(example) != null;
    }

    @Override
    public void close() {
        source.close();
    }
}
