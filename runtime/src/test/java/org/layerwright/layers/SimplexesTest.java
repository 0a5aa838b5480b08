package org.layerwright.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

class SimplexesTest {
    private static final Offset<Float> CLOSE = within(1e-6f);

    /** Worked out by hand: tau = (0.9 + 0.7 - 1) / 2 = 0.3 leaves the last out. */
    @Test
    void sparsemaxIsTheNearestPointOfTheSimplex() {
        float[][] x = {{0.7f, 0.2f, 0.9f}, {5, 1, 1}, {1, 1, 1}};
        assertThat(GraphRun.of(tf -> Simplexes.sparsemax(tf, tf.constant(x))))
                .containsExactly(
                        new float[] {0.4f, 0, 0.6f, 1, 0, 0, 1 / 3f, 1 / 3f, 1 / 3f}, CLOSE);
    }

    /** On the support of k values the derivative is {@code [i = j] - 1 / k}, elsewhere 0. */
    @Test
    void sparsemaxHasTheSlopesOfItsSupport() {
        float[][] x = {{0.7f, 0.2f, 0.9f}};
        assertThat(slopes(x, Simplexes::sparsemax, 1, 10, 100))
                .containsExactly(new float[] {1 - 101 / 2f, 0, 100 - 101 / 2f}, within(1e-4f));
    }

    @Test
    void sharesAreRightOnAnyAxisAndForLargeNumbers() {
        float[][] x = {{1000, 0}, {1000, 1}};
        assertThat(GraphRun.of(tf -> Simplexes.softmax(tf, tf.constant(x), 1)))
                .containsExactly(new float[] {1, 0, 1, 0}, CLOSE);
        float e = (float) (1 / (1 + Math.E));
        assertThat(GraphRun.of(tf -> Simplexes.softmax(tf, tf.constant(x), 0)))
                .containsExactly(new float[] {0.5f, e, 0.5f, 1 - e}, CLOSE);
        assertThat(GraphRun.of(tf -> Simplexes.logSoftmax(tf, tf.constant(x))))
                .containsExactly(new float[] {0, -1000, 0, -999}, CLOSE);
    }

    /** d/dx of sum(w * logSoftmax(x)) is {@code w - softmax(x) * sum(w)}. */
    @Test
    void theLogarithmHasItsSlopesAtHighRank() {
        Random random = new Random(4);
        float[][][][] x = new float[1][2][1][3];
        float[] weights = new float[6];
        float[] expected = new float[6];
        for (int row = 0; row < 2; row++) {
            double powers = 0;
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                x[0][row][0][i] = random.nextFloat();
                weights[row * 3 + i] = random.nextFloat();
                powers += Math.exp(x[0][row][0][i]);
                sum += weights[row * 3 + i];
            }
            for (int i = 0; i < 3; i++) {
                double share = Math.exp(x[0][row][0][i]) / powers;
                expected[row * 3 + i] = (float) (weights[row * 3 + i] - share * sum);
            }
        }
        float[] slopes =
                GraphRun.of(
                        tf -> {
                            Operand<TFloat32> at = tf.constant(x);
                            Operand<TFloat32> flat =
                                    tf.reshape(
                                            Simplexes.logSoftmax(tf, at),
                                            tf.constant(new int[] {-1}));
                            return tf.gradients(
                                            tf.math.mul(flat, tf.constant(weights)), List.of(at))
                                    .dy(0);
                        });
        assertThat(slopes).containsExactly(expected, CLOSE);
    }

    private static float[] slopes(
            float[][] at,
            BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> function,
            float... weights) {
        return GraphRun.of(
                tf -> {
                    Operand<TFloat32> x = tf.constant(at);
                    Operand<TFloat32> y = tf.math.mul(function.apply(tf, x), tf.constant(weights));
                    return tf.gradients(y, List.of(x)).dy(0);
                });
    }
}
