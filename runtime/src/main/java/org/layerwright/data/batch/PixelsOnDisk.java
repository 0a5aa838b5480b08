package org.layerwright.data.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.layerwright.data.ImageDataset;
import org.layerwright.data.image.Digest;
import org.layerwright.data.image.Picture;
import org.layerwright.data.problem.BadImageException;
import org.tensorflow.TensorFlow;

import java.io.IOException;
import java.util.Optional;

/** Keeps pictures in a folder from the first time on that they were asked for. */
final class PixelsOnDisk implements Pixels {
    /** Goes up when the same bytes come to give other pixels. */
    private static final int DECODING = 1;

    private final Pixels source;
    private final ImageDataset data;
    private final PixelFolder folder;

    PixelsOnDisk(Pixels source, ImageDataset data, PixelFolder folder) {
        this.source = source;
        this.data = data;
        this.folder = folder;
    }

    @Override
    public byte[] of(int example) throws BadImageException {
        Picture picture = data.examples().get(example).picture();
        Digest key;
        try {
            key = key(picture);
        } catch (IOException | RuntimeException e) {
            // What is wrong with it is told by the one who reads it.
            return source.of(example);
        }
        Optional<byte[]> kept = folder.find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] pixels = source.of(example);
        folder.keep(key, pixels);
        return pixels;
    }

    /** TensorFlow has the decoder: another version of it may round in another way. */
    private static Digest key(Picture picture) throws IOException {
        String text = "%d %s %s".formatted(DECODING, TensorFlow.version(), picture.identity());
        return Digest.of(text.getBytes(UTF_8));
    }

    @Override
    public boolean atHand(int example) {
        return false;
    }

    @Override
    public void close() {
        try {
            folder.close();
        } finally {
            source.close();
        }
    }
}
