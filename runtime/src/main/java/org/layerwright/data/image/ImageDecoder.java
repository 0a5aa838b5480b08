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
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

import java.util.function.Function;

/**
 * Single pictures to pixels, in training, evaluation and prediction alike. Safe for use by many
 * threads.
 */
public final class ImageDecoder implements AutoCloseable {
    private final ImageSize size;
    private final CpuGraph<Endpoints> graph;

    private ImageDecoder(ImageSize size) {
        this.size = size;
        graph = CpuGraph.of(tf -> endpoints(tf, size));
    }

    /** Nearly all pictures are upright: for them nothing about turning is run at all. */
    private record Endpoints(
            Placeholder<TString> bytes,
            Operand<TUint8> upright,
            Placeholder<TInt32> permutation,
            Placeholder<TInt32> reversed,
            Operand<TUint8> turned) {}

    private static Endpoints endpoints(Ops tf, ImageSize size) {
        Placeholder<TString> bytes =
                tf.placeholder(TString.class, Placeholder.shape(Shape.scalar()));
        Placeholder<TInt32> permutation =
                tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(3)));
        Placeholder<TInt32> reversed =
                tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));
        Operand<TUint8> decoded = ImagePixels.decode(tf, bytes);
        Operand<TUint8> turned = ImagePixels.turn(tf, decoded, permutation, reversed);
        return new Endpoints(
                bytes,
                single(tf, ImagePixels.resize(tf, decoded, size)),
                permutation,
                reversed,
                single(tf, ImagePixels.resize(tf, turned, size)));
    }

    private static Operand<TUint8> single(Ops tf, Operand<TUint8> image) {
        return tf.expandDims(image, tf.constant(0));
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
            return decoded(ImageBytes.read(picture, PixelLimit.fixed()), ImageDecoder::copy);
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
            return decoded(ImageBytes.check(content, PixelLimit.fixed()), ImageDecoder::copy);
        } catch (BadImageException e) {
            throw named("picture in memory", "it", e);
        }
    }

    /**
     * The pixels of a picture: rows, columns, channels.
     *
     * @throws BadImageException if it cannot be used
     */
    public byte[] pixels(Picture picture, PixelLimit limit) throws BadImageException {
        return decoded(
                ImageBytes.read(picture, limit),
                image -> {
                    byte[] pixels = new byte[size.bytes()];
                    image.asRawTensor().data().read(pixels);
                    return pixels;
                });
    }

    /** The result owns its tensor, the caller wants to: these few bytes are copied. */
    private static TUint8 copy(TUint8 image) {
        return TUint8.tensorOf(image.shape(), image.asRawTensor().data());
    }

    private <T> T decoded(EncodedImage image, Function<TUint8, T> taken) throws BadImageException {
        Orientation turn = image.orientation();
        try (TString bytes = TString.tensorOfBytes(NdArrays.scalarOfObject(image.content()));
                TInt32 permutation = TInt32.vectorOf(turn.permutation());
                TInt32 reversed = TInt32.vectorOf(turn.reversed());
                Result result =
                        graph.run(
                                (runner, ends) -> {
                                    runner.feed(ends.bytes(), bytes);
                                    return turn == Orientation.UPRIGHT
                                            ? runner.fetch(ends.upright())
                                            : runner.feed(ends.permutation(), permutation)
                                                    .feed(ends.reversed(), reversed)
                                                    .fetch(ends.turned());
                                })) {
            return taken.apply((TUint8) result.get(0));
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
