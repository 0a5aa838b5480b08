package org.layerwright.augment;

import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Squeeze;
import org.tensorflow.op.nn.TopK;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.family.TType;

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

    /** One number for each image, as it meets pixels: shape [batch, 1, 1, 1]. */
    <T extends TType> Operand<T> each(Operand<T> values) {
        return tf.reshape(values, tf.constant(new int[] {-1, 1, 1, 1}));
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

    /** -x or x, equally likely, with x uniform in [lower, upper), shape [batch]. */
    Operand<TFloat32> eitherWay(String purpose, float lower, float upper) {
        return tf.math.mul(sign(purpose + "/sign"), uniform(purpose, lower, upper));
    }

    /** Each image's partner: the images of the batch in another order, int32, shape [batch]. */
    Operand<TInt32> partners(String purpose) {
        // The rank of a score is a permutation, equal scores or not.
        return tf.nn.topK(uniform(purpose, 0, 1), tf.squeeze(batch), new TopK.Options[0]).indices();
    }

    /**
     * Parts of a whole: symmetric Dirichlet, of two parts Beta(a, a).
     *
     * <p>A gamma number of concentration a is one of concentration a + 1 times u^(1/a). Logarithms
     * of that stay finite where the numbers themselves, and with them their sum, would be 0.
     *
     * @param concentration a of each image, shape [batch]; at most about 1e-6 one part is all
     * @return shape [batch, parts]; each row sums to 1
     */
    Operand<TFloat32> parts(String purpose, Operand<TFloat32> concentration, int parts) {
        String name = "augment/" + purpose;
        Operand<TInt32> shape =
                tf.concat(List.of(tf.constant(new int[] {parts}), batch), tf.constant(0));
        Operand<TFloat32> one = tf.constant(1f);
        Operand<TFloat32> held = tf.math.maximum(concentration, tf.constant(1e-6f));
        Operand<TFloat32> gamma = random.gamma(tf, name + "/gamma", shape, tf.math.add(held, one));
        // In (0, 1], so that no logarithm is infinite.
        Operand<TFloat32> unit =
                tf.math.sub(one, random.uniform(tf, name + "/uniform", shape, 0, 1));
        Operand<TFloat32> logarithms =
                tf.math.add(tf.math.log(gamma), tf.math.div(tf.math.log(unit), held));
        return tf.nn.softmax(tf.linalg.transpose(logarithms, tf.constant(new int[] {1, 0})));
    }

    /** Beta(a, a), shape [batch]; {@code concentration} as for {@link #parts}. */
    Operand<TFloat32> beta(String purpose, Operand<TFloat32> concentration) {
        return tf.squeeze(
                tf.slice(
                        parts(purpose, concentration, 2),
                        tf.constant(new int[] {0, 0}),
                        tf.constant(new int[] {-1, 1})),
                Squeeze.axis(List.of(1L)));
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
