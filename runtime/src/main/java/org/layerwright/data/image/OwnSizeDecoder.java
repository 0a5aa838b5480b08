package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;
import org.tensorflow.types.TUint8;

import java.util.Locale;

/**
 * Decodes single pictures at their own size, by the decoder that training uses. Safe for use by
 * many threads.
 */
public final class OwnSizeDecoder implements AutoCloseable {
    private static final int RGB = 3;

    private final PixelLimit limit;
    private final DecodeGraph graph = new DecodeGraph((tf, image) -> image);

    private OwnSizeDecoder(PixelLimit limit) {
        this.limit = limit;
    }

    /** A decoder that refuses pictures above a limit unread. */
    public static OwnSizeDecoder open(PixelLimit limit) {
        return new OwnSizeDecoder(limit);
    }

    /**
     * A picture's pixels.
     *
     * @throws BadImageException if it cannot be used
     */
    public DecodedPicture decode(Picture picture) throws BadImageException {
        EncodedImage encoded = ImageBytes.read(picture, limit);
        Stored stored = graph.run(encoded, Stored::of);
        if (stored.tooLarge()) {
            throw new BadImageException(
                    String.format(
                            Locale.ROOT,
                            "has %,d pixels, more than one array can hold",
                            (long) stored.height() * stored.width()),
                    "Scale it down.");
        }
        return new DecodedPicture(
                encoded.header().format().name(),
                encoded.header().components(),
                encoded.content().length,
                stored.height(),
                stored.width(),
                stored.rgb());
    }

    /**
     * An image as its file has it.
     *
     * @param pixels rows, columns, channels; none if they are too many
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    private record Stored(int height, int width, int channels, byte[] pixels) {
        static Stored of(TUint8 image) {
            int height = (int) image.shape().get(0);
            int width = (int) image.shape().get(1);
            int channels = (int) image.shape().get(2);
            boolean fits = fits(height, width, channels);
            byte[] pixels = new byte[fits ? (int) image.shape().size() : 0];
            if (fits) {
                image.asRawTensor().data().read(pixels);
            }
            return new Stored(height, width, channels, pixels);
        }

        private static boolean fits(int height, int width, int channels) {
            return (long) height * width * Math.max(channels, RGB) <= Integer.MAX_VALUE;
        }

        boolean tooLarge() {
            return !fits(height, width, channels);
        }

        byte[] rgb() {
            if (channels == RGB) {
                return pixels;
            }
            // 1 grey, 2 grey and alpha, 4 RGBA: the distance from one colour to the next.
            int step = channels < RGB ? 0 : 1;
            byte[] rgb = new byte[height * width * RGB];
            for (int from = 0, to = 0; to < rgb.length; from += channels) {
                for (int colour = 0; colour < RGB; colour++) {
                    rgb[to++] = pixels[from + colour * step];
                }
            }
            return rgb;
        }
    }

    @Override
    public void close() {
        graph.close();
    }
}
