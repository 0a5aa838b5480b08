package org.layerwright.data.image;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.Map;

/**
 * How the channels wanted are made of those a file has: multiply by a matrix, add an offset. One of
 * each for files of 1 (grey), 2 (grey, alpha), 3 (RGB) and 4 (RGBA) channels, in this order.
 */
final class ChannelMix {
    private static final float RED = 0.299f;
    private static final float GREEN = 0.587f;
    private static final float BLUE = 0.114f;
    private static final float OPAQUE = 255f;

    private static final float[][][] TO_GREY = {
        {{1}, {0}, {0}, {0}},
        {{1}, {0}, {0}, {0}},
        {{RED}, {GREEN}, {BLUE}, {0}},
        {{RED}, {GREEN}, {BLUE}, {0}}
    };
    private static final float[][][] TO_RGB = {
        {{1, 1, 1}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}},
        {{1, 1, 1}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}},
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0, 0, 0}},
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0, 0, 0}}
    };
    private static final float[][][] TO_RGBA = {
        {{1, 1, 1, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}},
        {{1, 1, 1, 0}, {0, 0, 0, 1}, {0, 0, 0, 0}, {0, 0, 0, 0}},
        {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 0}},
        {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}}
    };
    private static final float[][] NO_OFFSETS = {};
    private static final float[][] RGBA_OFFSETS = {
        {0, 0, 0, OPAQUE}, {0, 0, 0, 0}, {0, 0, 0, OPAQUE}, {0, 0, 0, 0}
    };

    private static final Map<Integer, ChannelMix> BY_CHANNELS =
            Map.of(
                    1, new ChannelMix(TO_GREY, NO_OFFSETS),
                    3, new ChannelMix(TO_RGB, NO_OFFSETS),
                    4, new ChannelMix(TO_RGBA, RGBA_OFFSETS));

    private final float[][][] matrices;
    private final float[][] offsets;

    private ChannelMix(float[][][] matrices, float[][] offsets) {
        this.matrices = matrices;
        this.offsets = offsets;
    }

    /** The mix for 1 (grey), 3 (RGB) or 4 (RGBA) channels. */
    static ChannelMix to(int channels) {
        ChannelMix mix = BY_CHANNELS.get(channels);
        if (mix == null) {
            throw new IllegalArgumentException(
                    "channels must be 1 (grey), 3 (RGB) or 4 (RGBA), was " + channels);
        }
        return mix;
    }

    /** By kind of file: a row for each channel a file may have, a column for each one wanted. */
    Operand<TFloat32> matrices(Ops tf) {
        return tf.constant(matrices);
    }

    /** Whether anything is added at all; if not, a pass over all pixels is saved. */
    boolean hasOffsets() {
        return offsets.length > 0;
    }

    /** By kind of file: what is added to each channel wanted. */
    Operand<TFloat32> offsets(Ops tf) {
        return tf.constant(offsets);
    }
}
