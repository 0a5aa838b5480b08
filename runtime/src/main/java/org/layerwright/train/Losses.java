package org.layerwright.train;

import org.layerwright.graph.LabelTargets;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Losses, one number for each image; labels that are unknown do not count. Those that take logits
 * (scores before the sigmoid or softmax) stay finite, with finite gradients, for logits of any
 * size; {@link #squaredHinge} up to 1e19.
 *
 * <p>Where a target is a share between 0 and 1, the losses of yes/no labels are {@code t loss(1) +
 * (1 - t) loss(0)}, as cross-entropy is.
 */
public final class Losses {
    /** Below it a power's slope may be infinite, and what it multiplies is 0 all the same. */
    private static final float LEAST_BASE = 1e-30f;

    /** Keras's, of Dice and Tversky. */
    private static final float EPSILON = 1e-7f;

    private Losses() {}

    /**
     * Cross-entropy of independent yes/no labels, the mean over known labels: Keras's {@code
     * binary_crossentropy} of a sigmoid layer; with weights TensorFlow's {@code
     * weighted_cross_entropy_with_logits}.
     *
     * @param logits scores before the sigmoid, shape [batch, labels]
     * @param targets 0 or 1, or shares between them, same shape
     * @param labelSmoothing moves targets towards 1/2: {@code t (1 - s) + s / 2}
     * @param positiveWeight what the part {@code t} of a label counts: one for each label, or one
     *     for all; none is 1. Times those of the targets, if they have some
     * @return shape [batch]
     */
    public static Operand<TFloat32> binaryCrossentropy(
            Ops tf,
            Operand<TFloat32> logits,
            LabelTargets targets,
            float labelSmoothing,
            float... positiveWeight) {
        Operand<TFloat32> wanted =
                smoothed(tf, targets.values(), labelSmoothing, labelSmoothing / 2);
        // -log sigmoid(z) = softplus(-z) and -log(1 - sigmoid(z)) = softplus(z): smooth at 0 too.
        Operand<TFloat32> present = tf.math.softplus(tf.math.neg(logits));
        Operand<TFloat32> declared =
                positiveWeight.length == 0
                        ? present
                        : tf.math.mul(present, tf.constant(positiveWeight));
        Operand<TFloat32> counted =
                targets.positiveWeights()
                        .<Operand<TFloat32>>map(weights -> tf.math.mul(declared, weights))
                        .orElse(declared);
        return targets.mean(tf, shared(tf, wanted, counted, tf.math.softplus(logits)));
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
        Operand<TFloat32> wanted = smoothedOverAll(tf, logits, targets, labelSmoothing);
        return tf.nn.softmaxCrossEntropyWithLogits(logits, wanted).loss();
    }

    /**
     * Cross-entropy of yes/no labels in which what is predicted well counts little, the mean over
     * known labels: Keras's {@code binary_focal_crossentropy} of a sigmoid layer, {@code (1 -
     * p_t)^gamma} times the cross-entropy, with {@code p_t = t p + (1 - t) (1 - p)}. Source: Lin et
     * al. 2017.
     *
     * @param logits scores before the sigmoid, shape [batch, labels]
     * @param targets 0 or 1, or shares between them, same shape
     * @param gamma 0 is cross-entropy
     * @param labelSmoothing moves targets towards 1/2
     * @param balance what the two sides count: {@code t} that, {@code 1 - t} what it lacks of 1;
     *     none is 1 for both
     * @return shape [batch]
     */
    public static Operand<TFloat32> binaryFocalCrossentropy(
            Ops tf,
            Operand<TFloat32> logits,
            LabelTargets targets,
            float gamma,
            float labelSmoothing,
            float... balance) {
        Operand<TFloat32> wanted =
                smoothed(tf, targets.values(), labelSmoothing, labelSmoothing / 2);
        Operand<TFloat32> negated = tf.math.neg(logits);
        Operand<TFloat32> entropy =
                shared(tf, wanted, tf.math.softplus(negated), tf.math.softplus(logits));
        // 1 - p_t without taking anything from 1.
        Operand<TFloat32> missed =
                shared(tf, wanted, tf.math.sigmoid(negated), tf.math.sigmoid(logits));
        Operand<TFloat32> focal = focused(tf, missed, gamma, entropy);
        if (balance.length > 0) {
            Operand<TFloat32> of = tf.constant(balance);
            focal = tf.math.mul(focal, shared(tf, wanted, of, tf.math.sub(tf.constant(1f), of)));
        }
        return targets.mean(tf, focal);
    }

    /**
     * Cross-entropy of one label out of many in which what is predicted well counts little: Keras's
     * {@code categorical_focal_crossentropy} of a softmax layer, the sum over labels of {@code
     * -alpha t (1 - p)^gamma log p}. Source: Lin et al. 2017.
     *
     * @param logits scores before the softmax, shape [batch, labels]
     * @param targets one-hot, or shares with the sum 1, same shape
     * @param gamma 0 is cross-entropy times alpha
     * @param labelSmoothing moves targets towards 1 / labels
     * @param alpha one for each label, or one for all
     * @return shape [batch]
     */
    public static Operand<TFloat32> categoricalFocalCrossentropy(
            Ops tf,
            Operand<TFloat32> logits,
            LabelTargets targets,
            float gamma,
            float labelSmoothing,
            float... alpha) {
        Operand<TFloat32> wanted = smoothedOverAll(tf, logits, targets, labelSmoothing);
        Operand<TFloat32> entropy = tf.math.neg(tf.math.mul(wanted, tf.nn.logSoftmax(logits)));
        Operand<TFloat32> missed = tf.math.sub(tf.constant(1f), tf.nn.softmax(logits));
        return sum(tf, tf.math.mul(focused(tf, missed, gamma, entropy), tf.constant(alpha)));
    }

    /**
     * Cross-entropy of yes/no labels that are mostly no, the mean over known labels: {@code -(1 -
     * p)^gammaPos log p} where a label is there, and {@code -q^gammaNeg log(1 - q)} with {@code q =
     * max(p - clip, 0)} where it is not, so that what is surely absent does not count at all.
     * Source: Ridnik et al. 2021.
     *
     * @param logits scores before the sigmoid, shape [batch, labels]
     * @param targets 0 or 1, or shares between them, same shape
     * @return shape [batch]
     */
    public static Operand<TFloat32> asymmetric(
            Ops tf,
            Operand<TFloat32> logits,
            LabelTargets targets,
            float gammaNeg,
            float gammaPos,
            float clip) {
        Operand<TFloat32> probability = tf.math.sigmoid(logits);
        Operand<TFloat32> negated = tf.math.neg(logits);
        Operand<TFloat32> rest = tf.math.sigmoid(negated);
        Operand<TFloat32> present = focused(tf, rest, gammaPos, tf.math.softplus(negated));
        Operand<TFloat32> absent;
        if (clip == 0) {
            absent = focused(tf, probability, gammaNeg, tf.math.softplus(logits));
        } else {
            // 1 - q is at least the clip: its logarithm needs no care.
            Operand<TFloat32> margin = tf.constant(clip);
            Operand<TFloat32> left = tf.math.minimum(tf.math.add(rest, margin), tf.constant(1f));
            absent =
                    focused(
                            tf,
                            tf.nn.relu(tf.math.sub(probability, margin)),
                            gammaNeg,
                            tf.math.neg(tf.math.log(left)));
        }
        return targets.mean(tf, shared(tf, targets.values(), present, absent));
    }

    /**
     * How far the predicted labels of an example and its own are from covering each other: Keras's
     * {@code dice} over the labels, {@code 1 - 2 sum(t p) / (sum(t) + sum(p) + 1e-7)}. 1, with no
     * gradient, for an example without any label.
     *
     * @param probabilities shape [batch, labels]
     * @param targets 0 or 1, or shares between them, same shape
     * @return shape [batch]
     */
    public static Operand<TFloat32> dice(
            Ops tf, Operand<TFloat32> probabilities, LabelTargets targets) {
        return tversky(tf, probabilities, targets, 0.5f, 0.5f, EPSILON / 2);
    }

    /**
     * Dice with missed labels and false ones counted differently: Keras's {@code tversky} over the
     * labels of an example, {@code 1 - h / (h + alpha m + beta f + 1e-7)} with the hits {@code h =
     * sum(t p)}, the missed {@code m = sum(t (1 - p))} and the false {@code f = sum((1 - t) p)}.
     *
     * @param probabilities shape [batch, labels]
     * @param targets 0 or 1, or shares between them, same shape
     * @return shape [batch]
     */
    public static Operand<TFloat32> tversky(
            Ops tf,
            Operand<TFloat32> probabilities,
            LabelTargets targets,
            float alpha,
            float beta) {
        return tversky(tf, probabilities, targets, alpha, beta, EPSILON);
    }

    private static Operand<TFloat32> tversky(
            Ops tf,
            Operand<TFloat32> probabilities,
            LabelTargets targets,
            float alpha,
            float beta,
            float epsilon) {
        Operand<TFloat32> one = tf.constant(1f);
        // Targets are 0 where unknown: only what is false must leave those out.
        Operand<TFloat32> wanted = targets.values();
        Operand<TFloat32> hits = sum(tf, tf.math.mul(wanted, probabilities));
        Operand<TFloat32> missed = sum(tf, tf.math.mul(wanted, tf.math.sub(one, probabilities)));
        Operand<TFloat32> wrong =
                sum(tf, tf.math.mul(tf.math.sub(targets.known(), wanted), probabilities));
        Operand<TFloat32> all =
                tf.math.add(
                        tf.math.add(hits, tf.constant(epsilon)),
                        tf.math.add(
                                tf.math.mul(missed, tf.constant(alpha)),
                                tf.math.mul(wrong, tf.constant(beta))));
        return tf.math.sub(one, tf.math.div(hits, all));
    }

    /**
     * By how much the scores of yes/no labels miss a margin of 1, the mean over known labels:
     * Keras's {@code hinge} of a layer without activation, {@code max(1 - y z, 0)} with y = 1 or
     * -1.
     *
     * @param logits scores before the sigmoid, shape [batch, labels]
     * @param targets 0 or 1, or shares between them, same shape
     * @return shape [batch]
     */
    public static Operand<TFloat32> hinge(Ops tf, Operand<TFloat32> logits, LabelTargets targets) {
        return targets.mean(
                tf,
                shared(
                        tf,
                        targets.values(),
                        shortfall(tf, tf.math.neg(logits)),
                        shortfall(tf, logits)));
    }

    /** The same with each label's shortfall squared: Keras's {@code squared_hinge}. */
    public static Operand<TFloat32> squaredHinge(
            Ops tf, Operand<TFloat32> logits, LabelTargets targets) {
        return targets.mean(
                tf,
                shared(
                        tf,
                        targets.values(),
                        squared(tf, shortfall(tf, tf.math.neg(logits))),
                        squared(tf, shortfall(tf, logits))));
    }

    /**
     * By how much the true label's score misses being 1 above all others: Keras's {@code
     * categorical_hinge} of a layer without activation, {@code max(max((1 - t) z) - sum(t z) + 1,
     * 0)}. As there, the largest is never below 0, which stands for the true label itself.
     *
     * @param logits scores before the softmax, shape [batch, labels]
     * @param targets one-hot, same shape
     * @return shape [batch]
     */
    public static Operand<TFloat32> categoricalHinge(
            Ops tf, Operand<TFloat32> logits, LabelTargets targets) {
        Operand<TFloat32> wanted = targets.values();
        Operand<TFloat32> others =
                tf.reduceMax(
                        tf.math.mul(tf.math.sub(tf.constant(1f), wanted), logits), tf.constant(1));
        Operand<TFloat32> own = sum(tf, tf.math.mul(wanted, logits));
        return shortfall(tf, tf.math.sub(others, own));
    }

    /**
     * The mean over known labels of {@code (p - t)^2}: Keras's {@code mean_squared_error}.
     *
     * @param probabilities shape [batch, labels]
     * @param targets 0 or 1, or shares between them, same shape
     * @return shape [batch]
     */
    public static Operand<TFloat32> meanSquaredError(
            Ops tf, Operand<TFloat32> probabilities, LabelTargets targets) {
        return targets.mean(tf, squared(tf, tf.math.sub(probabilities, targets.values())));
    }

    /**
     * The mean over known labels of {@code |p - t|}: Keras's {@code mean_absolute_error}.
     *
     * @param probabilities shape [batch, labels]
     * @param targets 0 or 1, or shares between them, same shape
     * @return shape [batch]
     */
    public static Operand<TFloat32> meanAbsoluteError(
            Ops tf, Operand<TFloat32> probabilities, LabelTargets targets) {
        return targets.mean(tf, tf.math.abs(tf.math.sub(probabilities, targets.values())));
    }

    /**
     * The mean over known labels of {@code e^2 / 2} for errors {@code e = |p - t|} up to delta, and
     * of {@code delta e - delta^2 / 2} above: Keras's {@code huber}.
     *
     * @param probabilities shape [batch, labels]
     * @param targets 0 or 1, or shares between them, same shape
     * @return shape [batch]
     */
    public static Operand<TFloat32> huber(
            Ops tf, Operand<TFloat32> probabilities, LabelTargets targets, float delta) {
        Operand<TFloat32> error = tf.math.abs(tf.math.sub(probabilities, targets.values()));
        Operand<TFloat32> bend = tf.constant(delta);
        Operand<TFloat32> half = tf.constant(0.5f);
        Operand<TFloat32> near = tf.math.mul(half, squared(tf, error));
        Operand<TFloat32> far = tf.math.mul(bend, tf.math.sub(error, tf.constant(delta / 2)));
        return targets.mean(tf, tf.select(tf.math.lessEqual(error, bend), near, far));
    }

    /** What a yes counts and what a no counts, by a target's share of either. */
    private static Operand<TFloat32> shared(
            Ops tf, Operand<TFloat32> wanted, Operand<TFloat32> yes, Operand<TFloat32> no) {
        return tf.math.add(
                tf.math.mul(wanted, yes), tf.math.mul(tf.math.sub(tf.constant(1f), wanted), no));
    }

    /** {@code base^gamma of}, with a finite slope at the base 0. */
    private static Operand<TFloat32> focused(
            Ops tf, Operand<TFloat32> base, float gamma, Operand<TFloat32> of) {
        if (gamma == 0f) {
            return of;
        }
        Operand<TFloat32> factor =
                tf.math.pow(tf.math.maximum(base, tf.constant(LEAST_BASE)), tf.constant(gamma));
        return tf.math.mul(factor, of);
    }

    private static Operand<TFloat32> shortfall(Ops tf, Operand<TFloat32> excess) {
        return tf.nn.relu(tf.math.add(excess, tf.constant(1f)));
    }

    /** Not TensorFlow's op of that name, whose gradient has crashed the JVM. */
    private static Operand<TFloat32> squared(Ops tf, Operand<TFloat32> x) {
        return tf.math.mul(x, x);
    }

    private static Operand<TFloat32> sum(Ops tf, Operand<TFloat32> perLabel) {
        return tf.reduceSum(perLabel, tf.constant(1));
    }

    private static Operand<TFloat32> smoothedOverAll(
            Ops tf, Operand<TFloat32> logits, LabelTargets targets, float smoothing) {
        long labels = logits.asOutput().shape().get(1);
        return smoothed(tf, targets.values(), smoothing, smoothing / labels);
    }

    private static Operand<TFloat32> smoothed(
            Ops tf, Operand<TFloat32> targets, float smoothing, float added) {
        if (smoothing == 0f) {
            return targets;
        }
        return tf.math.add(tf.math.mul(targets, tf.constant(1f - smoothing)), tf.constant(added));
    }
}
