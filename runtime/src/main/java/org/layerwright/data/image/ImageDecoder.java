package org.layerwright.data.image;

import org.layerwright.data.problem.BadImageException;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.problem.Fault;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TUint8;

import java.util.function.Function;

/**
 * Single pictures to pixels, in training, evaluation and prediction alike. Safe for use by many
 * threads.
 */
public final class ImageDecoder implements AutoCloseable {
    private final ImageSize size;
    private final DecodeGraph mixing;
    private final DecodeGraph plain;

    private ImageDecoder(ImageSize size) {
        this.size = size;
        mixing =
                new DecodeGraph(
                        (tf, image) -> single(tf, ImagePixels.resizeAndMix(tf, image, size)));
        plain = new DecodeGraph((tf, image) -> single(tf, ImagePixels.resize(tf, image, size)));
    }

    /** Most pictures have the channels wanted, and finding that out in the graph takes time. */
    private <T> T decoded(EncodedImage image, Function<TUint8, T> taken) throws BadImageException {
        return (image.decodesTo(size.channels()) ? plain : mixing).run(image, taken);
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
        plain.close();
        mixing.close();
    }
}
