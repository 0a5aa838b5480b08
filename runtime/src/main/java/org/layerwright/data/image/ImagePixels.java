package org.layerwright.data.image;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.image.DecodeImage;
import org.tensorflow.op.image.ResizeBilinear;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

import java.util.List;

/**
 * The ops from file bytes to pixels, the same for training, prediction and export: decode, resize
 * bilinearly with half-pixel centres and no anti-aliasing (Keras's {@code Resizing}), round half to
 * even to 8 bits.
 *
 * <p>The decoder gives the channels a file has; they become the ones wanted after resizing. Both
 * steps are linear, so the order does not matter, the second is on few pixels, and one rule holds
 * for all formats (the decoder's own conversion refuses some, such as 32-bit BMP to RGB). Grey
 * becomes three equal channels; alpha is dropped, not blended, as in Keras, or is 255 where a file
 * has none; grey is 0.299 R + 0.587 G + 0.114 B. CMYK is converted to RGB by the decoder; of 16
 * bits the upper 8 count; of an animation the first frame.
 */
public final class ImagePixels {
    private ImagePixels() {}

    /**
     * Adds the ops to a graph. They belong on the CPU: a GPU may round the channel conversion to
     * fewer bits. What EXIF data says about the orientation is not known to them.
     *
     * @param bytes scalar, the content of a JPEG, PNG, GIF or BMP file
     * @return shape [height, width, channels]
     */
    public static Operand<TUint8> decodeAndResize(Ops tf, Operand<TString> bytes, ImageSize size) {
        return resizeAndMix(tf, decode(tf, bytes), size);
    }

    /**
     * Turns a decoded picture before it is resized.
     *
     * @param permutation of its axes, [3]
     * @param reversed which axes to reverse after that, at most [3]
     */
    static Operand<TUint8> turn(
            Ops tf,
            Operand<TUint8> decoded,
            Operand<TInt32> permutation,
            Operand<TInt32> reversed) {
        return tf.reverse(tf.linalg.transpose(decoded, permutation), reversed);
    }

    /** The first frame as the file has it to [height, width, channels]. */
    static Operand<TUint8> resizeAndMix(Ops tf, Operand<TUint8> decoded, ImageSize size) {
        Operand<TFloat32> resized = resized(tf, decoded, size);
        return rounded(tf, withChannels(tf, resized, ChannelMix.to(size.channels())), size);
    }

    /** As {@link #resizeAndMix}, of an image that has the channels wanted: the same to the bit. */
    static Operand<TUint8> resize(Ops tf, Operand<TUint8> decoded, ImageSize size) {
        return rounded(tf, resized(tf, decoded, size), size);
    }

    private static Operand<TFloat32> resized(Ops tf, Operand<TUint8> decoded, ImageSize size) {
        return tf.image.resizeBilinear(
                tf.expandDims(decoded, tf.constant(0)),
                tf.constant(new int[] {size.height(), size.width()}),
                ResizeBilinear.halfPixelCenters(true));
    }

    private static Operand<TUint8> rounded(Ops tf, Operand<TFloat32> pixels, ImageSize size) {
        Operand<TUint8> rounded = tf.dtypes.cast(tf.math.rint(pixels), TUint8.class);
        return tf.reshape(
                rounded, tf.constant(new int[] {size.height(), size.width(), size.channels()}));
    }

    /** The first frame as the file has it: [its height, its width, 1 to 4]. */
    static Operand<TUint8> decode(Ops tf, Operand<TString> bytes) {
        return tf.image.decodeImage(
                bytes, TUint8.class, DecodeImage.channels(0L), DecodeImage.expandAnimations(false));
    }

    /** [1, height, width, the file's] to [height * width, the ones wanted]. */
    private static Operand<TFloat32> withChannels(Ops tf, Operand<TFloat32> image, ChannelMix mix) {
        Operand<TInt32> first = tf.constant(0);
        Operand<TInt32> present =
                tf.reshape(tf.shape.size(image, tf.constant(3)), tf.constant(new int[] {1}));
        Operand<TInt32> kind = tf.math.sub(tf.squeeze(present), tf.constant(1));
        Operand<TFloat32> matrix =
                tf.slice(
                        tf.gather(mix.matrices(tf), kind, first),
                        tf.constant(new int[] {0, 0}),
                        tf.concat(List.of(present, tf.constant(new int[] {-1})), first));
        Operand<TFloat32> pixels =
                tf.reshape(image, tf.concat(List.of(tf.constant(new int[] {-1}), present), first));
        Operand<TFloat32> mixed = tf.linalg.matMul(pixels, matrix);
        return mix.hasOffsets()
                ? tf.math.add(mixed, tf.gather(mix.offsets(tf), kind, first))
                : mixed;
    }
}
