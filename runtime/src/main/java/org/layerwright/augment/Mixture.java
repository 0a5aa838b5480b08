package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.family.TType;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which two examples of a batch become one, and how much of it is the first.
 *
 * @param partner the other example of each, int32, shape [batch]
 * @param share what the example keeps of itself, from 0 to 1, shape [batch]
 * @param where which examples are mixed, shape [batch]; empty for all
 */
record Mixture(Operand<TInt32> partner, Operand<TFloat32> share, Optional<Operand<TBool>> where) {

    /**
     * Share times own value and the rest times the partner's, in plain arithmetic: what is NaN in
     * one of a pair is NaN in the mixture, however small its share.
     *
     * @param values numbers of the examples, shape [batch, ...]
     */
    Operand<TFloat32> of(Ops tf, Operand<TFloat32> values) {
        int rank = values.shape().numDimensions();
        Operand<TFloat32> own = asWide(tf, share, rank);
        Operand<TFloat32> rest = tf.math.sub(tf.constant(1f), own);
        Operand<TFloat32> mixed =
                tf.math.add(tf.math.mul(own, values), tf.math.mul(rest, partners(tf, values)));
        return where.<Operand<TFloat32>>map(mix -> tf.select(asWide(tf, mix, rank), mixed, values))
                .orElse(mixed);
    }

    /** The partners' values. */
    Operand<TFloat32> partners(Ops tf, Operand<TFloat32> values) {
        return tf.gather(values, partner, tf.constant(0));
    }

    private static <T extends TType> Operand<T> asWide(Ops tf, Operand<T> perExample, int rank) {
        int[] shape = new int[rank];
        Arrays.fill(shape, 1);
        shape[0] = -1;
        return tf.reshape(perExample, tf.constant(shape));
    }
}
