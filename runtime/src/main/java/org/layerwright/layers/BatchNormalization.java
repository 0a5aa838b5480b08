package org.layerwright.layers;

import org.layerwright.graph.Mode;
import org.layerwright.graph.NetworkScope;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.nn.FusedBatchNorm;
import org.tensorflow.types.TFloat32;

/**
 * Batch normalization (Ioffe and Szegedy 2015) on TensorFlow's fused kernel: each channel, the last
 * axis, is brought to mean 0 and variance 1, then multiplied with {@code gamma} and shifted by
 * {@code beta}. Input of any rank.
 */
public final class BatchNormalization {
    private BatchNormalization() {}

    /**
     * By the batch's own mean and population variance in training, by the moving ones in inference.
     * Training moves the moving ones: {@code moving = momentum * moving + (1 - momentum) * batch}.
     */
    public static Operand<TFloat32> apply(
            NetworkScope net,
            Operand<TFloat32> x,
            Operand<TFloat32> gamma,
            Operand<TFloat32> beta,
            Operand<TFloat32> movingMean,
            Operand<TFloat32> movingVariance,
            float momentum,
            float epsilon) {
        if (net.mode() == Mode.INFERENCE) {
            return frozen(net, x, gamma, beta, movingMean, movingVariance, epsilon);
        }
        Ops tf = net.tf();
        Operand<TFloat32> images = asImages(tf, x);
        Operand<TFloat32> none = tf.constant(new float[0]);
        FusedBatchNorm<TFloat32, TFloat32> norm =
                tf.nn.fusedBatchNorm(
                        images,
                        gamma,
                        beta,
                        none,
                        none,
                        FusedBatchNorm.epsilon(epsilon),
                        FusedBatchNorm.isTraining(true));
        move(net, movingMean, norm.batchMean(), momentum);
        move(net, movingVariance, populationVariance(tf, images, norm.batchVariance()), momentum);
        return shapedLike(tf, x, norm.y());
    }

    /** By the moving mean and variance, in training too. */
    public static Operand<TFloat32> frozen(
            NetworkScope net,
            Operand<TFloat32> x,
            Operand<TFloat32> gamma,
            Operand<TFloat32> beta,
            Operand<TFloat32> movingMean,
            Operand<TFloat32> movingVariance,
            float epsilon) {
        Ops tf = net.tf();
        Operand<TFloat32> y =
                tf.nn.fusedBatchNorm(
                                asImages(tf, x),
                                gamma,
                                beta,
                                movingMean,
                                movingVariance,
                                FusedBatchNorm.epsilon(epsilon),
                                FusedBatchNorm.isTraining(false))
                        .y();
        return shapedLike(tf, x, y);
    }

    /** The kernel gives the sample variance; Keras 3 averages the population variance. */
    private static Operand<TFloat32> populationVariance(
            Ops tf, Operand<TFloat32> images, Operand<TFloat32> sampleVariance) {
        Operand<TFloat32> count =
                tf.math.div(
                        tf.dtypes.cast(tf.size(images), TFloat32.class),
                        tf.constant((float) Axes.channels(images)));
        Operand<TFloat32> one = tf.constant(1f);
        Operand<TFloat32> freedom = tf.math.maximum(tf.math.sub(count, one), one);
        return tf.math.mul(sampleVariance, tf.math.div(freedom, count));
    }

    private static void move(
            NetworkScope net, Operand<TFloat32> moving, Operand<TFloat32> batch, float momentum) {
        net.update(
                moving,
                tf ->
                        tf.math.add(
                                tf.math.mul(moving, tf.constant(momentum)),
                                tf.math.mul(batch, tf.constant(1f - momentum))));
    }

    /** The kernel takes [batch, height, width, channels] only. */
    private static Operand<TFloat32> asImages(Ops tf, Operand<TFloat32> x) {
        return Axes.rank(x) == 4
                ? x
                : tf.reshape(x, tf.constant(new int[] {-1, 1, 1, Axes.channels(x)}));
    }

    private static Operand<TFloat32> shapedLike(Ops tf, Operand<TFloat32> x, Operand<TFloat32> y) {
        return Axes.rank(x) == 4 ? y : tf.reshape(y, tf.constant(Axes.sizes(x)));
    }
}
