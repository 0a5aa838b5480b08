package org.layerwright.augment;

import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.List;

/**
 * One draw for each image of a batch.
 *
 * @param batch the number of images, int32 vector of one
 */
record Draws(Ops tf, RandomStream random, Operand<TInt32> batch) {

    static Draws of(Ops tf, RandomStream random, Operand<TFloat32> images) {
        Operand<TInt32> batch =
                tf.slice(tf.shape(images), tf.constant(new int[] {0}), tf.constant(new int[] {1}));
        return new Draws(tf, random, batch);
    }

    /** Uniform in [lower, upper), shape [batch]. */
    Operand<TFloat32> uniform(String purpose, float lower, float upper) {
        return random.uniform(tf, "augment/" + purpose, batch, lower, upper);
    }

    /** Whole numbers from {@code lower} to {@code upper}, both among them, shape [batch]. */
    Operand<TFloat32> whole(String purpose, int lower, int upper) {
        Operand<TFloat32> real = uniform(purpose, lower, upper + 1f);
        // Rounding can give the excluded bound itself.
        return tf.math.minimum(tf.math.floor(real), tf.constant((float) upper));
    }

    /** -1 or 1, equally likely, shape [batch]. */
    Operand<TFloat32> sign(String purpose) {
        Operand<TFloat32> draw = uniform(purpose, -0.5f, 0.5f);
        Operand<TFloat32> one = tf.onesLike(draw);
        return tf.select(tf.math.less(draw, tf.constant(0f)), tf.math.neg(one), one);
    }

    /** True with a probability, shape [batch]. */
    Operand<TBool> chance(String purpose, float probability) {
        return tf.math.less(uniform(purpose, 0, 1), tf.constant(probability));
    }

    /**
     * Whether a member of a group is among those chosen for an image: each member has a score, and
     * those with the lowest scores are chosen. All members of a group see the same scores.
     *
     * @param member from 0
     * @param members how many there are
     * @param count how many are chosen
     */
    Operand<TBool> chosen(String group, int member, int members, int count) {
        Operand<TInt32> shape =
                tf.concat(List.of(batch, tf.constant(new int[] {members})), tf.constant(0));
        Operand<TFloat32> scores = random.uniform(tf, "augment/" + group + "/group", shape, 0, 1);
        Operand<TFloat32> own =
                tf.slice(
                        scores, tf.constant(new int[] {0, member}), tf.constant(new int[] {-1, 1}));
        Operand<TFloat32> lower =
                tf.reduceSum(
                        tf.dtypes.cast(tf.math.less(scores, own), TFloat32.class), tf.constant(1));
        return tf.math.less(lower, tf.constant((float) count));
    }
}
