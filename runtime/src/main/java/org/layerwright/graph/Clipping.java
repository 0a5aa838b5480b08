package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;

/** How gradients that are too large are made smaller. Definitions are Keras's. */
public sealed interface Clipping {

    /** The gradients of all weights, clipped, in their order. */
    List<Operand<TFloat32>> clip(Ops tf, List<Operand<TFloat32>> gradients);

    /** Gradients stay as they are. */
    static Clipping none() {
        return new None();
    }

    /** Each number within {@code -value..value}. */
    static Clipping byValue(float value) {
        return new ByValue(value);
    }

    /** Each weight's gradient of a norm of at most {@code norm}. */
    static Clipping byNorm(float norm) {
        return new ByNorm(norm);
    }

    /** All gradients together of a norm of at most {@code norm}. */
    static Clipping byGlobalNorm(float norm) {
        return new ByGlobalNorm(norm);
    }

    /** No clipping. */
    record None() implements Clipping {
        @Override
        public List<Operand<TFloat32>> clip(Ops tf, List<Operand<TFloat32>> gradients) {
            return gradients;
        }
    }

    /** Number by number. */
    record ByValue(float value) implements Clipping {
        public ByValue {
            Checks.positive("the value to clip by", value);
        }

        @Override
        public List<Operand<TFloat32>> clip(Ops tf, List<Operand<TFloat32>> gradients) {
            return gradients.stream()
                    .<Operand<TFloat32>>map(
                            gradient ->
                                    tf.clipByValue(
                                            gradient, tf.constant(-value), tf.constant(value)))
                    .toList();
        }
    }

    /** Weight by weight. */
    record ByNorm(float norm) implements Clipping {
        public ByNorm {
            Checks.positive("the norm to clip to", norm);
        }

        @Override
        public List<Operand<TFloat32>> clip(Ops tf, List<Operand<TFloat32>> gradients) {
            return gradients.stream()
                    .map(
                            gradient ->
                                    scaled(
                                            tf,
                                            gradient,
                                            factor(tf, halfSquares(tf, gradient), norm)))
                    .toList();
        }
    }

    /** All weights by one factor. */
    record ByGlobalNorm(float norm) implements Clipping {
        public ByGlobalNorm {
            Checks.positive("the norm to clip to", norm);
        }

        @Override
        public List<Operand<TFloat32>> clip(Ops tf, List<Operand<TFloat32>> gradients) {
            if (gradients.isEmpty()) {
                return gradients;
            }
            List<Operand<TFloat32>> squares =
                    gradients.stream().map(gradient -> halfSquares(tf, gradient)).toList();
            Operand<TFloat32> factor = factor(tf, tf.math.addN(squares), norm);
            return gradients.stream().map(gradient -> scaled(tf, gradient, factor)).toList();
        }
    }

    /** Half of the sum of squares: one op that makes no copy. */
    private static Operand<TFloat32> halfSquares(Ops tf, Operand<TFloat32> gradient) {
        return tf.nn.l2Loss(gradient);
    }

    private static Operand<TFloat32> factor(Ops tf, Operand<TFloat32> halfSquares, float bound) {
        Operand<TFloat32> norm = tf.math.sqrt(tf.math.mul(halfSquares, tf.constant(2f)));
        return tf.math.div(tf.constant(bound), tf.math.maximum(norm, tf.constant(bound)));
    }

    private static Operand<TFloat32> scaled(
            Ops tf, Operand<TFloat32> gradient, Operand<TFloat32> factor) {
        return tf.math.mul(gradient, factor);
    }
}
