package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.problem.Fault;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.exceptions.TFInvalidArgumentException;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

/**
 * Single pictures to pixels, by the very ops that {@link BatchSource} uses, so that prediction sees
 * what training saw. Safe for use by many threads.
 */
public final class ImageDecoder implements AutoCloseable {
    private final CpuGraph<Endpoints> graph;

    private ImageDecoder(ImageSize size) {
        graph = CpuGraph.of(tf -> endpoints(tf, size));
    }

    private record Endpoints(Placeholder<TString> bytes, Operand<TUint8> pixels) {}

    private static Endpoints endpoints(Ops tf, ImageSize size) {
        Placeholder<TString> bytes =
                tf.placeholder(TString.class, Placeholder.shape(Shape.scalar()));
        Operand<TUint8> pixels = ImagePixels.decodeAndResize(tf, bytes, size);
        return new Endpoints(bytes, tf.expandDims(pixels, tf.constant(0)));
    }

    /** A decoder to pictures of one size. */
    public static ImageDecoder open(ImageSize size) {
        return new ImageDecoder(size);
    }

    /**
     * The pixels of a picture, shape [1, height, width, channels]; the caller closes the tensor.
     *
     * @throws DataException if it cannot be used, naming it
     */
    public TUint8 decode(Picture picture) {
        try {
            return pixels(ImageBytes.read(picture, PixelLimit.fixed()));
        } catch (BadImageException e) {
            throw named(picture.name(), "it", e);
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
