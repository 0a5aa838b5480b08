package org.layerwright.data;

import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
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
    private final Graph graph = new Graph();
    private final Placeholder<TString> bytes;
    private final Operand<TUint8> pixels;
    private final Session session;

    private ImageDecoder(int height, int width, int channels) {
        Ops tf = Ops.create(graph);
        bytes = tf.placeholder(TString.class, Placeholder.shape(Shape.scalar()));
        pixels =
                tf.expandDims(
                        ImagePixels.decodeAndResize(tf, bytes, height, width, channels),
                        tf.constant(0));
        session = new Session(graph, ImagePipeline.CPU_ONLY);
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
            return pixels(ImageBytes.read(file, ImageBytes.DEFAULT_MAX_PIXELS));
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
            ImageBytes.check(content, ImageBytes.DEFAULT_MAX_PIXELS);
            return pixels(content);
        } catch (BadImageException e) {
            throw named("picture in memory", "it", e);
        }
    }

    private TUint8 pixels(byte[] content) throws BadImageException {
        try (TString fed = TString.tensorOfBytes(NdArrays.scalarOfObject(content));
                Result result = session.runner().feed(bytes, fed).fetch(pixels).run()) {
            // The result owns its tensor, the caller wants to: these few bytes are copied.
            TUint8 decoded = (TUint8) result.get(0);
            return TUint8.tensorOf(decoded.shape(), decoded.asRawTensor().data());
        } catch (RuntimeException e) {
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
        session.close();
        graph.close();
    }
}
