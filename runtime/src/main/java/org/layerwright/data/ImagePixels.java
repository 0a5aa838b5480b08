package org.layerwright.data;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.image.DecodeImage;
import org.tensorflow.op.image.ResizeBilinear;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

import java.util.Arrays;
import java.util.List;

/**
 * The ops from file bytes to pixels, the same for training, prediction and export: decode, resize
 * bilinearly with half-pixel centres and no anti-aliasing (Keras's {@code Resizing}), round half to
 * even to 8 bits.
 *
 * <p>Of every kind of file the decoder makes the channels it has; they are brought to the number
 * wanted after resizing, which is linear, so that one rule holds for all formats (the decoder's own
 * conversion refuses some, such as 32-bit BMP to RGB). Grey becomes three equal channels; alpha is
 * dropped, not blended, as in Keras, or is 255 where a file has none; grey is 0.299 R + 0.587 G +
 * 0.114 B. CMYK is converted by the decoder; of 16 bits the upper 8 count; of an animation the
 * first frame.
 */
public final class ImagePixels {
    private static final float[][] RGB_TO_GREY = {{0.299f}, {0.587f}, {0.114f}};
    // For a file of 1, 2, 3 or 4 channels: which of its channels, or the opaque one appended last,
    // is R, G, B, A.
    private static final int[][] RGBA_SOURCE = {
        {0, 0, 0, 1}, {0, 0, 0, 1}, {0, 1, 2, 3}, {0, 1, 2, 3}
    };
    private static final float OPAQUE = 255f;

    private ImagePixels() {}

    /**
     * Adds the ops to a graph.
     *
     * @param bytes scalar, the content of a JPEG, PNG, GIF or BMP file
     * @param channels 1, 3 or 4
     * @return shape [height, width, channels]
     */
    public static Operand<TUint8> decodeAndResize(
            Ops tf, Operand<TString> bytes, int height, int width, int channels) {
        Operand<TUint8> image = decode(tf, bytes);
        Operand<TFloat32> resized =
                tf.image.resizeBilinear(
                        tf.expandDims(image, tf.constant(0)),
                        tf.constant(new int[] {height, width}),
                        ResizeBilinear.halfPixelCenters(true));
        Operand<TFloat32> wanted = withChannels(tf, resized, height, width, channels);
        Operand<TUint8> rounded = tf.dtypes.cast(tf.math.rint(wanted), TUint8.class);
        return tf.reshape(rounded, tf.constant(new int[] {height, width, channels}));
    }

    /** The first frame as the file has it: [its height, its width, 1 to 4]. */
    static Operand<TUint8> decode(Ops tf, Operand<TString> bytes) {
        return tf.image.decodeImage(
                bytes, TUint8.class, DecodeImage.channels(0L), DecodeImage.expandAnimations(false));
    }

    private static Operand<TFloat32> withChannels(
            Ops tf, Operand<TFloat32> image, int height, int width, int channels) {
        Operand<TFloat32> opaque =
                tf.fill(tf.constant(new int[] {1, height, width, 1}), tf.constant(OPAQUE));
        int wanted = Math.max(3, channels);
        int[][] sources =
                Arrays.stream(RGBA_SOURCE)
                        .map(row -> Arrays.copyOf(row, wanted))
                        .toArray(int[][]::new);
        Operand<TInt32> present = tf.shape.size(image, tf.constant(3));
        Operand<TInt32> source =
                tf.reshape(
                        tf.gather(
                                tf.constant(sources),
                                tf.math.sub(present, tf.constant(1)),
                                tf.constant(0)),
                        tf.constant(new int[] {wanted}));
        Operand<TFloat32> colour =
                tf.gather(
                        tf.concat(List.of(image, opaque), tf.constant(3)), source, tf.constant(3));
        if (channels != 1) {
            return colour;
        }
        Operand<TFloat32> rows =
                tf.reshape(colour, tf.constant(Shape.of((long) height * width, 3)));
        return tf.linalg.matMul(rows, tf.constant(RGB_TO_GREY));
    }
}
