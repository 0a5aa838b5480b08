package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.ReduceSum;
import org.tensorflow.op.linalg.MatMul;
import org.tensorflow.types.TFloat32;

/** What the loss adds for a weight or an output. Definitions are Keras's. */
public sealed interface Regularizer {

    /**
     * What is added.
     *
     * @param x the values it is about
     * @return a scalar
     */
    Operand<TFloat32> penalty(Ops tf, Operand<TFloat32> x);

    /** {@code factor * sum(|x|)}. */
    static Regularizer l1(float factor) {
        return new L1L2(factor, 0);
    }

    /** {@code factor * sum(x^2)}. */
    static Regularizer l2(float factor) {
        return new L1L2(0, factor);
    }

    /** {@code l1 * sum(|x|) + l2 * sum(x^2)}. */
    static Regularizer l1L2(float l1, float l2) {
        return new L1L2(l1, l2);
    }

    /** {@code factor} times the mean absolute cosine of two rows or columns of a matrix. */
    static Regularizer orthogonal(float factor, OrthogonalMode mode) {
        return new Orthogonal(factor, mode);
    }

    /** Absolute values and squares. */
    record L1L2(float l1, float l2) implements Regularizer {
        @Override
        public Operand<TFloat32> penalty(Ops tf, Operand<TFloat32> x) {
            if (l2 == 0) {
                return absolute(tf, x);
            }
            return l1 == 0 ? squares(tf, x) : tf.math.add(absolute(tf, x), squares(tf, x));
        }

        private Operand<TFloat32> absolute(Ops tf, Operand<TFloat32> x) {
            Operand<TFloat32> flat = tf.reshape(x, tf.constant(new int[] {-1}));
            return tf.math.mul(tf.reduceSum(tf.math.abs(flat), tf.constant(0)), tf.constant(l1));
        }

        /** By {@code L2Loss}, half the sum: the gradient of a summed {@code Square} crashes. */
        private Operand<TFloat32> squares(Ops tf, Operand<TFloat32> x) {
            return tf.math.mul(tf.nn.l2Loss(x), tf.constant(2 * l2));
        }
    }

    /** Cosines between the vectors of a matrix. */
    record Orthogonal(float factor, OrthogonalMode mode) implements Regularizer {
        /** Of a vector's squared length: what counts as 0. */
        private static final float SMALLEST = 1e-14f;

        @Override
        public Operand<TFloat32> penalty(Ops tf, Operand<TFloat32> x) {
            boolean rows = mode == OrthogonalMode.ROWS;
            long size = x.shape().get(rows ? 0 : 1);
            Operand<TFloat32> lengths =
                    tf.reduceSum(
                            tf.math.mul(x, x), tf.constant(rows ? 1 : 0), ReduceSum.keepDims(true));
            Operand<TFloat32> units =
                    tf.math.mul(x, tf.math.rsqrt(tf.math.maximum(lengths, tf.constant(SMALLEST))));
            Operand<TFloat32> cosines =
                    tf.linalg.matMul(
                            units, units, MatMul.transposeA(!rows), MatMul.transposeB(rows));
            Operand<TFloat32> others = tf.math.mul(cosines, offDiagonal(tf, size));
            Operand<TFloat32> sum =
                    tf.reduceSum(tf.math.abs(others), tf.constant(new int[] {0, 1}));
            // Each pair stands twice in the sum. One vector alone has no pair.
            float pairs = Math.max(1f, size * (size - 1) / 2f);
            return tf.math.mul(sum, tf.constant(factor / 2 / pairs));
        }

        private static Operand<TFloat32> offDiagonal(Ops tf, long size) {
            Operand<TFloat32> diagonal =
                    Initializer.identity(1)
                            .values(tf, new long[] {size, size}, tf.constant(new long[2]));
            return tf.math.sub(tf.constant(1f), diagonal);
        }
    }
}
