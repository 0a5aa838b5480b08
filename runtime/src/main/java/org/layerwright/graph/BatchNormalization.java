package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.nn.FusedBatchNorm;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.function.Consumer;

/** Batch normalization's two passes over one layer's weights, on TensorFlow's fused kernel. */
record BatchNormalization(
        Ops tf,
        BatchNorm settings,
        long channels,
        Operand<TFloat32> gamma,
        Operand<TFloat32> beta,
        Operand<TFloat32> movingMean,
        Operand<TFloat32> movingVariance) {

    static BatchNormalization of(
            Ops tf, Weights weights, String layer, long channels, BatchNorm settings) {
        Operand<TFloat32> gamma =
                settings.scale()
                        ? trainable(weights, layer + "/gamma", Initializer.ones(), channels)
                        : vector(tf, channels, 1f);
        Operand<TFloat32> beta =
                settings.center()
                        ? trainable(weights, layer + "/beta", Initializer.zeros(), channels)
                        : vector(tf, channels, 0f);
        return new BatchNormalization(
                tf,
                settings,
                channels,
                gamma,
                beta,
                statistic(weights, layer + "/moving_mean", Initializer.zeros(), channels),
                statistic(weights, layer + "/moving_variance", Initializer.ones(), channels));
    }

    /** Normalizes by the moving statistics. */
    Operand<TFloat32> inference(Operand<TFloat32> x) {
        return shapedLike(
                x,
                tf.nn.fusedBatchNorm(
                                asImages(x),
                                gamma,
                                beta,
                                movingMean,
                                movingVariance,
                                FusedBatchNorm.epsilon(settings.epsilon()),
                                FusedBatchNorm.isTraining(false))
                        .y());
    }

    /** Normalizes by the batch's statistics; hands over the ops that move the moving ones. */
    Operand<TFloat32> training(Operand<TFloat32> x, Consumer<Op> updates) {
        Operand<TFloat32> images = asImages(x);
        Operand<TFloat32> none = tf.constant(new float[0]);
        FusedBatchNorm<TFloat32, TFloat32> norm =
                tf.nn.fusedBatchNorm(
                        images,
                        gamma,
                        beta,
                        none,
                        none,
                        FusedBatchNorm.epsilon(settings.epsilon()),
                        FusedBatchNorm.isTraining(true));
        updates.accept(moved(movingMean, norm.batchMean()));
        updates.accept(moved(movingVariance, populationVariance(images, norm.batchVariance())));
        return shapedLike(x, norm.y());
    }

    /** The kernel gives the sample variance; Keras 3 averages the population variance. */
    private Operand<TFloat32> populationVariance(
            Operand<TFloat32> images, Operand<TFloat32> sampleVariance) {
        Operand<TFloat32> count =
                tf.math.div(
                        tf.dtypes.cast(tf.size(images), TFloat32.class),
                        tf.constant((float) channels));
        Operand<TFloat32> one = tf.constant(1f);
        Operand<TFloat32> freedom = tf.math.maximum(tf.math.sub(count, one), one);
        return tf.math.mul(sampleVariance, tf.math.div(freedom, count));
    }

    private Op moved(Operand<TFloat32> moving, Operand<TFloat32> batch) {
        Operand<TFloat32> old = tf.math.mul(moving, tf.constant(settings.momentum()));
        Operand<TFloat32> added = tf.math.mul(batch, tf.constant(1f - settings.momentum()));
        return tf.assign(moving, tf.math.add(old, added));
    }

    private Operand<TFloat32> asImages(Operand<TFloat32> x) {
        if (x.asOutput().shape().numDimensions() == 4) {
            return x;
        }
        return tf.reshape(x, tf.constant(new int[] {-1, 1, 1, (int) channels}));
    }

    private Operand<TFloat32> shapedLike(Operand<TFloat32> x, Operand<TFloat32> result) {
        if (x.asOutput().shape().numDimensions() == 4) {
            return result;
        }
        Operand<TInt32> flat = tf.constant(new int[] {-1, (int) channels});
        return tf.reshape(result, flat);
    }

    private static Operand<TFloat32> trainable(
            Weights weights, String name, Initializer initializer, long channels) {
        return weights.getOrCreate(name, Weight.Role.TRAINABLE, initializer, channels).variable();
    }

    private static Operand<TFloat32> statistic(
            Weights weights, String name, Initializer initializer, long channels) {
        return weights.getOrCreate(name, Weight.Role.STATISTIC, initializer, channels).variable();
    }

    private static Operand<TFloat32> vector(Ops tf, long channels, float value) {
        return tf.fill(tf.constant(new long[] {channels}), tf.constant(value));
    }
}
