package org.layerwright.layers;

import org.layerwright.graph.NetworkScope;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * Normalization by a mean and variance computed from data before training (Keras's {@code
 * Normalization.adapt}).
 */
public final class AdaptedNormalization {
    /** Keras's epsilon: no deviation counts as smaller. */
    private static final float LEAST = 1e-7f;

    private AdaptedNormalization() {}

    /**
     * {@code (x - mean) / max(sqrt(variance), 1e-7)}, the channels on the last axis.
     *
     * @param layer whose weights {@code mean}, {@code variance} and {@code count} are set by {@code
     *     Model.adapt}
     */
    public static Operand<TFloat32> apply(
            NetworkScope net,
            String layer,
            Operand<TFloat32> x,
            Operand<TFloat32> mean,
            Operand<TFloat32> variance) {
        net.adapts(layer, x);
        Ops tf = net.tf();
        Operand<TFloat32> deviation = tf.math.maximum(tf.math.sqrt(variance), tf.constant(LEAST));
        return tf.math.div(tf.math.sub(x, mean), deviation);
    }
}
