package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Gather;
import org.tensorflow.op.core.ReduceMax;
import org.tensorflow.op.core.ReduceMin;
import org.tensorflow.op.math.DenseBincount;
import org.tensorflow.op.math.Mean;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.List;

/**
 * Changes of brightness, pixel by pixel and channel by channel. Images have the shape [batch,
 * height, width, channels] and values in 0..255; what is drawn is [batch, 1, 1, 1].
 */
final class Tones {
    static final float WHITE = 255f;
    private static final int LEVELS = 256;

    private final Ops tf;

    Tones(Ops tf) {
        this.tf = tf;
    }

    /** Values cut off at 0 and 255. */
    Operand<TFloat32> clip(Operand<TFloat32> images) {
        return tf.clipByValue(images, tf.constant(0f), tf.constant(WHITE));
    }

    /** Adds a share of the range. */
    Operand<TFloat32> brightness(Operand<TFloat32> images, Operand<TFloat32> share) {
        return clip(tf.math.add(images, tf.math.mul(share, tf.constant(WHITE))));
    }

    /** Moves values away from their channel's mean. */
    Operand<TFloat32> contrast(Operand<TFloat32> images, Operand<TFloat32> factor) {
        Operand<TFloat32> mean =
                tf.math.mean(images, tf.constant(new int[] {1, 2}), Mean.keepDims(true));
        return clip(tf.math.add(tf.math.mul(tf.math.sub(images, mean), factor), mean));
    }

    /** Keeps the upper {@code bits} of 8. */
    Operand<TFloat32> posterize(Operand<TFloat32> images, Operand<TFloat32> bits) {
        Operand<TFloat32> step = tf.math.pow(tf.constant(2f), tf.math.sub(tf.constant(8f), bits));
        return tf.math.mul(tf.math.floor(tf.math.div(images, step)), step);
    }

    /** Adds shares of the range, then inverts what is not below shares of the range. */
    Operand<TFloat32> solarize(
            Operand<TFloat32> images, Operand<TFloat32> addition, Operand<TFloat32> threshold) {
        Operand<TFloat32> white = tf.constant(WHITE);
        Operand<TFloat32> lighter = brightness(images, addition);
        return tf.select(
                tf.math.less(lighter, tf.math.mul(threshold, white)),
                lighter,
                tf.math.sub(white, lighter));
    }

    /** Stretches each channel to the whole range; a channel of one value stays. */
    Operand<TFloat32> autoContrast(Operand<TFloat32> images) {
        Operand<TInt32> plane = tf.constant(new int[] {1, 2});
        Operand<TFloat32> least = tf.reduceMin(images, plane, ReduceMin.keepDims(true));
        Operand<TFloat32> most = tf.reduceMax(images, plane, ReduceMax.keepDims(true));
        Operand<TFloat32> span = tf.math.sub(most, least);
        Operand<TFloat32> stretched =
                clip(
                        tf.math.mul(
                                tf.math.sub(images, least),
                                tf.math.divNoNan(tf.constant(WHITE), span)));
        return tf.select(tf.math.greater(span, tf.constant(0f)), stretched, images);
    }

    /**
     * Makes the levels 0 to 255 about equally frequent in each channel; a channel of one level
     * stays.
     */
    Operand<TFloat32> equalize(Operand<TFloat32> images) {
        Operand<TInt32> one = tf.constant(1);
        Operand<TInt32> toChannels = tf.constant(new int[] {0, 3, 1, 2});
        Operand<TFloat32> channels = tf.linalg.transpose(images, toChannels);
        Operand<TInt32> flat =
                tf.concat(List.of(tf.constant(new int[] {-1}), planeSize(images)), tf.constant(0));
        Operand<TInt32> levels = tf.dtypes.cast(clip(tf.reshape(channels, flat)), TInt32.class);
        Operand<TFloat32> counts =
                tf.math.denseBincount(
                        levels,
                        tf.constant(LEVELS),
                        tf.onesLike(tf.dtypes.cast(levels, TFloat32.class)),
                        new DenseBincount.Options[0]);
        Operand<TFloat32> below = tf.math.cumsum(counts, one);
        Operand<TFloat32> none = tf.constant(0f);
        Operand<TFloat32> all = tf.dtypes.cast(planeSize(images), TFloat32.class);
        Operand<TFloat32> first =
                tf.reduceMin(
                        tf.select(tf.math.greater(below, none), below, all),
                        one,
                        ReduceMin.keepDims(true));
        Operand<TFloat32> others = tf.math.sub(all, first);
        Operand<TFloat32> table =
                clip(
                        tf.math.round(
                                tf.math.divNoNan(
                                        tf.math.mul(tf.math.sub(below, first), tf.constant(WHITE)),
                                        others)));
        Operand<TFloat32> looked = tf.gather(table, levels, one, Gather.batchDims(1L));
        Operand<TFloat32> equalized =
                tf.select(tf.math.greater(others, none), looked, tf.reshape(channels, flat));
        return tf.linalg.transpose(
                tf.reshape(equalized, tf.shape(channels)), tf.constant(new int[] {0, 2, 3, 1}));
    }

    /** Height times width, shape [1]. */
    private Operand<TInt32> planeSize(Operand<TFloat32> images) {
        long[] shape = images.asOutput().shape().asArray();
        return tf.constant(new int[] {(int) (shape[1] * shape[2])});
    }
}
