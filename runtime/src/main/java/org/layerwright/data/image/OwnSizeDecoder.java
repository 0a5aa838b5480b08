package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.exceptions.TFInvalidArgumentException;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

import java.util.Locale;

/**
 * Decodes single pictures at their own size, by the decoder that training uses. Safe for use by
 * many threads.
 */
public final class OwnSizeDecoder implements AutoCloseable {
    private static final int RGB = 3;

    private final PixelLimit limit;
    private final CpuGraph<Endpoints> graph = CpuGraph.of(OwnSizeDecoder::endpoints);

    private record Endpoints(Placeholder<TString> bytes, Operand<TUint8> pixels) {}

    private OwnSizeDecoder(PixelLimit limit) {
        this.limit = limit;
    }

    private static Endpoints endpoints(Ops tf) {
        Placeholder<TString> bytes =
                tf.placeholder(TString.class, Placeholder.shape(Shape.scalar()));
        return new Endpoints(bytes, ImagePixels.decode(tf, bytes));
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
        byte[] content = ImageBytes.read(picture, limit);
        ImageHeader header = ImageHeader.read(content);
        try (TString fed = TString.tensorOfBytes(NdArrays.scalarOfObject(content));
                Result result =
                        graph.run(
                                (runner, ends) ->
                                        runner.feed(ends.bytes(), fed).fetch(ends.pixels()))) {
            TUint8 pixels = (TUint8) result.get(0);
            return new DecodedPicture(
                    header.format().name(),
                    header.components(),
                    content.length,
                    (int) pixels.shape().get(0),
                    (int) pixels.shape().get(1),
                    rgb(pixels));
        } catch (TFInvalidArgumentException e) {
            throw ImageBytes.undecodable(e);
        }
    }

    private static byte[] rgb(TUint8 pixels) throws BadImageException {
        int channels = (int) pixels.shape().get(2);
        long count = pixels.shape().size() / channels;
        if (count * Math.max(channels, RGB) > Integer.MAX_VALUE) {
            throw new BadImageException(
                    String.format(
                            Locale.ROOT, "has %,d pixels, more than one array can hold", count),
                    "Scale it down.");
        }
        byte[] stored = new byte[Math.toIntExact(pixels.shape().size())];
        pixels.asRawTensor().data().read(stored);
        return channels == RGB ? stored : widened(stored, channels);
    }

    private static byte[] widened(byte[] stored, int channels) {
        // 1 grey, 2 grey and alpha, 4 RGBA: the distance from one colour to the next in the file.
        int step = channels < RGB ? 0 : 1;
        byte[] rgb = new byte[stored.length / channels * RGB];
        for (int from = 0, to = 0; to < rgb.length; from += channels) {
            for (int colour = 0; colour < RGB; colour++) {
                rgb[to++] = stored[from + colour * step];
            }
        }
        return rgb;
    }

    @Override
    public void close() {
        graph.close();
    }
}
