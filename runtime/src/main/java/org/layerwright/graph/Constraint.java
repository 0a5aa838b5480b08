package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.ReduceSum;
import org.tensorflow.types.TFloat32;

import java.util.Arrays;
import java.util.List;

/**
 * What holds for a weight after each training step. Definitions are Keras's. A norm is the root of
 * the sum of squares over some axes, counted from 0 or, negative, from the end.
 */
public sealed interface Constraint {

    /** The values that a weight of these values is set to. */
    Operand<TFloat32> apply(Ops tf, Operand<TFloat32> weight);

    /** Norms are at most {@code value}. */
    static Constraint maxNorm(float value, int... axis) {
        return new Norm(0, value, 1, list(axis));
    }

    /** Norms come nearer to {@code min..max}, by {@code rate}; 1 is all the way. */
    static Constraint minMaxNorm(float min, float max, float rate, int... axis) {
        return new Norm(min, max, rate, list(axis));
    }

    /** Norms are 1. */
    static Constraint unitNorm(int... axis) {
        return new Norm(1, 1, 1, list(axis));
    }

    /** No value is negative. */
    static Constraint nonNegative() {
        return new NonNegative();
    }

    private static List<Integer> list(int[] axis) {
        return Arrays.stream(axis).boxed().toList();
    }

    /** Norms within bounds. */
    record Norm(float min, float max, float rate, List<Integer> axis) implements Constraint {
        /** Keras's fuzz factor, against division by 0. */
        private static final float EPSILON = 1e-7f;

        public Norm {
            axis = List.copyOf(axis);
        }

        @Override
        public Operand<TFloat32> apply(Ops tf, Operand<TFloat32> weight) {
            int[] axes = axis.stream().mapToInt(Integer::intValue).toArray();
            Operand<TFloat32> norms =
                    tf.math.sqrt(
                            tf.reduceSum(
                                    tf.math.mul(weight, weight),
                                    tf.constant(axes),
                                    ReduceSum.keepDims(true)));
            Operand<TFloat32> bounded = tf.clipByValue(norms, tf.constant(min), tf.constant(max));
            Operand<TFloat32> desired =
                    tf.math.add(
                            tf.math.mul(bounded, tf.constant(rate)),
                            tf.math.mul(norms, tf.constant(1 - rate)));
            Operand<TFloat32> divisor = tf.math.add(norms, tf.constant(EPSILON));
            return tf.math.mul(weight, tf.math.div(desired, divisor));
        }
    }

    /** Negative values become 0. */
    record NonNegative() implements Constraint {
        @Override
        public Operand<TFloat32> apply(Ops tf, Operand<TFloat32> weight) {
            return tf.math.maximum(weight, tf.constant(0f));
        }
    }
}
