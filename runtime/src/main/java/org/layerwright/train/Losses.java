package org.layerwright.train;

import org.layerwright.graph.LabelTargets;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** Losses on logits, one number for each image; labels that are unknown do not count. */
public final class Losses {
    private Losses() {}

    /**
     * Cross-entropy of independent yes/no labels, the mean over known labels: Keras's {@code
     * binary_crossentropy} of a sigmoid layer. Exact for logits of any size.
     *
     * @param logits scores before the sigmoid, shape [batch, labels]
     * @param targets 0 or 1, or shares between them, same shape
     * @param labelSmoothing moves targets towards 1/2: {@code t (1 - s) + s / 2}
     * @return shape [batch]
     */
    public static Operand<TFloat32> binaryCrossentropy(
            Ops tf, Operand<TFloat32> logits, LabelTargets targets, float labelSmoothing) {
        Operand<TFloat32> wanted =
                smoothed(tf, targets.values(), labelSmoothing, labelSmoothing / 2);
        // -log sigmoid(z) = softplus(-z) and -log(1 - sigmoid(z)) = softplus(z): smooth at 0 too.
        Operand<TFloat32> present = tf.math.mul(wanted, tf.math.softplus(tf.math.neg(logits)));
        Operand<TFloat32> absent =
                tf.math.mul(tf.math.sub(tf.constant(1f), wanted), tf.math.softplus(logits));
        return targets.mean(tf, tf.math.add(present, absent));
    }

    /**
     * Cross-entropy of one label out of many: Keras's {@code categorical_crossentropy} of a softmax
     * layer.
     *
     * @param logits scores before the softmax, shape [batch, labels]
     * @param targets one-hot, or shares with the sum 1, same shape: an example is wholly known or
     *     wholly unknown; several ones in a row would train towards nothing sensible
     * @param labelSmoothing moves targets towards 1 / labels: {@code t (1 - s) + s / labels}
     * @return shape [batch]
     */
    public static Operand<TFloat32> categoricalCrossentropy(
            Ops tf, Operand<TFloat32> logits, LabelTargets targets, float labelSmoothing) {
        long labels = logits.asOutput().shape().get(1);
        Operand<TFloat32> wanted =
                smoothed(tf, targets.values(), labelSmoothing, labelSmoothing / labels);
        return tf.nn.softmaxCrossEntropyWithLogits(logits, wanted).loss();
    }

    private static Operand<TFloat32> smoothed(
            Ops tf, Operand<TFloat32> targets, float smoothing, float added) {
        if (smoothing == 0f) {
            return targets;
        }
        return tf.math.add(tf.math.mul(targets, tf.constant(1f - smoothing)), tf.constant(added));
    }
}
