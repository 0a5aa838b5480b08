package org.layerwright.data.batch;

import org.layerwright.data.ImageDataset;
import org.layerwright.data.image.ImageDecoder;
import org.layerwright.data.image.ImageSize;
import org.layerwright.data.image.PixelLimit;
import org.layerwright.data.problem.BadImageException;

/** Pictures read and decoded whenever they are asked for. */
final class DecodedPixels implements Pixels {
    // Which sizes are acceptable was asked before training began.
    private static final PixelLimit ANY_SIZE = PixelLimit.of(Long.MAX_VALUE);

    private final ImageDataset data;
    private final ImageDecoder decoder;

    DecodedPixels(ImageDataset data, ImageSize size) {
        this.data = data;
        this.decoder = ImageDecoder.open(size);
    }

    @Override
    public byte[] of(int example) throws BadImageException {
        return decoder.pixels(data.examples().get(example).picture(), ANY_SIZE);
    }

    @Override
    public boolean atHand(int example) {
        return false;
    }

    @Override
    public void close() {
        decoder.close();
    }
}
