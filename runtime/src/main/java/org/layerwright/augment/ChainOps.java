package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;
import java.util.stream.Stream;

/**
 * The ops that {@link OpChains} chooses from: Keras's, each growing with its strength from nothing
 * at 0 to the most at 1.
 */
final class ChainOps {
    private static final int BITS = 8;

    /** A geometric op. */
    @FunctionalInterface
    interface Move {
        /**
         * The op's map.
         *
         * @param strength from -1 to 1, shape [batch]
         * @param other another draw, for a second axis
         */
        PixelMap of(Maps maps, Operand<TFloat32> strength, Operand<TFloat32> other);
    }

    /** An op that changes pixels where they are. */
    @FunctionalInterface
    interface Change {
        /**
         * Does it.
         *
         * @param strength from -1 to 1, shape [batch, 1, 1, 1]
         * @param other another draw, for a second parameter
         */
        Operand<TFloat32> of(
                Ops tf,
                Operand<TFloat32> images,
                Operand<TFloat32> strength,
                Operand<TFloat32> other);
    }

    static final List<Move> MOVES =
            List.of(
                    Maps::shear,
                    Maps::translation,
                    (maps, strength, other) ->
                            maps.rotation(
                                    maps.tf()
                                            .math
                                            .mul(
                                                    strength,
                                                    maps.tf().constant((float) (2 * Math.PI)))));

    /** Those that AugMix has without all ops. */
    static final List<Change> MILD_CHANGES =
            List.of(
                    ChainOps::posterize,
                    ChainOps::solarize,
                    (tf, images, strength, other) -> new Tones(tf).autoContrast(images),
                    (tf, images, strength, other) -> new Tones(tf).equalize(images));

    static final List<Change> CHANGES =
            Stream.concat(
                            MILD_CHANGES.stream(),
                            Stream.<Change>of(
                                    (tf, images, strength, other) ->
                                            new Tones(tf).brightness(images, strength),
                                    (tf, images, strength, other) ->
                                            new Hues(tf).degenerate(images, tf.math.abs(strength)),
                                    (tf, images, strength, other) ->
                                            new Tones(tf).contrast(images, aboutOne(tf, strength)),
                                    (tf, images, strength, other) ->
                                            new Tones(tf)
                                                    .clip(
                                                            new Neighbors(tf)
                                                                    .sharpness(
                                                                            images,
                                                                            aboutOne(
                                                                                    tf,
                                                                                    strength)))))
                    .toList();

    private ChainOps() {}

    /** Up to 8 times the strength bits are lost, of which one is kept. */
    private static Operand<TFloat32> posterize(
            Ops tf, Operand<TFloat32> images, Operand<TFloat32> strength, Operand<TFloat32> other) {
        Operand<TFloat32> all = tf.constant((float) BITS);
        Operand<TFloat32> lost = tf.math.ceil(tf.math.mul(tf.math.abs(strength), all));
        Operand<TFloat32> bits = tf.math.maximum(tf.math.sub(all, lost), tf.constant(1f));
        return new Tones(tf).posterize(images, bits);
    }

    /** Makes lighter and inverts from a threshold that starts above white. */
    private static Operand<TFloat32> solarize(
            Ops tf, Operand<TFloat32> images, Operand<TFloat32> strength, Operand<TFloat32> other) {
        float aboveWhite = (Tones.WHITE + 1) / Tones.WHITE;
        Operand<TFloat32> threshold =
                tf.math.mul(
                        tf.math.sub(tf.constant(1f), tf.math.abs(other)), tf.constant(aboveWhite));
        return new Tones(tf).solarize(images, tf.math.abs(strength), threshold);
    }

    private static Operand<TFloat32> aboutOne(Ops tf, Operand<TFloat32> strength) {
        return tf.math.add(strength, tf.constant(1f));
    }
}
