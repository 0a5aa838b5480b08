package org.layerwright.data;

import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.exceptions.TFInvalidArgumentException;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

import java.nio.file.Path;

/**
 * Single pictures to pixels, by the very ops that {@link BatchSource} uses, so that prediction sees
 * what training saw. Safe for use by many threads.
 */
public final class ImageDecoder implements AutoCloseable {
    private final CpuGraph<Endpoints> graph;

    private ImageDecoder(int height, int width, int channels) {
        graph = CpuGraph.of(tf -> endpoints(tf, height, width, channels));
    }

    private record Endpoints(Placeholder<TString> bytes, Operand<TUint8> pixels) {}

    private static Endpoints endpoints(Ops tf, int height, int width, int channels) {
        Placeholder<TString> bytes =
                tf.placeholder(TString.class, Placeholder.shape(Shape.scalar()));
        Operand<TUint8> pixels = ImagePixels.decodeAndResize(tf, bytes, height, width, channels);
        return new Endpoints(bytes, tf.expandDims(pixels, tf.constant(0)));
    }

    /**
     * A decoder to pictures of one size.
     *
     * @param channels 1 (grey), 3 (RGB) or 4 (RGBA)
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public static ImageDecoder open(int height, int width, int channels) {
        BatchOptions checked = BatchOptions.of(height, width, channels);
        return new ImageDecoder(checked.height(), checked.width(), checked.channels());
    }

    /**
     * The pixels of a file, shape [1, height, width, channels]; the caller closes the tensor.
     *
     * @throws DataException if it cannot be used, naming it
     */
    public TUint8 decode(Path file) {
        try {
            return pixels(ImageBytes.read(file, PixelLimit.fixed()));
        } catch (BadImageException e) {
            throw named(file.toString(), "the file", e);
        }
    }

    /**
     * The pixels of a file's content, shape [1, height, width, channels]; the caller closes the
     * tensor.
     *
     * @throws DataException if it is not a picture that can be used
     */
    public TUint8 decode(byte[] content) {
        try {
            ImageBytes.check(content, PixelLimit.fixed());
            return pixels(content);
        } catch (BadImageException e) {
            throw named("picture in memory", "it", e);
        }
    }

    private TUint8 pixels(byte[] content) throws BadImageException {
        Endpoints endpoints = graph.endpoints();
        try (TString fed = TString.tensorOfBytes(NdArrays.scalarOfObject(content));
                Result result =
                        graph.runner()
                                .feed(endpoints.bytes(), fed)
                                .fetch(endpoints.pixels())
                                .run()) {
            // The result owns its tensor, the caller wants to: these few bytes are copied.
            TUint8 decoded = (TUint8) result.get(0);
            return TUint8.tensorOf(decoded.shape(), decoded.asRawTensor().data());
        } catch (TFInvalidArgumentException e) {
            throw ImageBytes.undecodable(e);
        }
    }

    private static DataException named(String where, String subject, BadImageException cause) {
        Fault fault = cause.fault();
        DataException named =
                new DataException(
                        new DataProblem(where, subject + " " + fault.what(), fault.fix()));
        named.initCause(cause);
        return named;
    }

    @Override
    public void close() {
        graph.close();
    }
}
