package org.layerwright.layers;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.List;

/** Sequences of vectors: [batch, positions, values]. */
public final class Sequences {
    private Sequences() {}

    /**
     * Puts the same vector in front of every image's sequence.
     *
     * @param token shape [1, values]
     */
    public static Operand<TFloat32> withFirst(
            Ops tf, Operand<TFloat32> x, Operand<TFloat32> token) {
        int positions = Axes.size(x, 1);
        int values = Axes.size(x, 2);
        Operand<TInt32> images = tf.gather(tf.shape(x), tf.constant(new int[] {0}), tf.constant(0));
        Operand<TInt32> times =
                tf.concat(List.of(images, tf.constant(new int[] {1, 1})), tf.constant(0));
        Operand<TFloat32> tokens =
                tf.tile(tf.reshape(token, tf.constant(new int[] {1, 1, values})), times);
        Operand<TFloat32> all = tf.concat(List.of(tokens, x), tf.constant(1));
        return tf.reshape(all, tf.constant(new int[] {-1, positions + 1, values}));
    }

    /**
     * One position of each sequence.
     *
     * @param index from 0, or negative from the end
     * @return [batch, values]
     */
    public static Operand<TFloat32> take(Ops tf, Operand<TFloat32> x, int index) {
        int position = Math.floorMod(index, Axes.size(x, 1));
        return tf.gather(x, tf.constant(position), tf.constant(1));
    }
}
