package org.layerwright.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;
import org.layerwright.graph.Mode;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.Scopes;
import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;

/** Against plain loops in double precision; gradients against finite differences. */
class AttentionTest {
    private static final int BATCH = 2;
    private static final int POSITIONS = 3;
    private static final int OTHERS = 4;
    private static final int HEADS = 2;
    private static final int SIZE = 3;
    private static final int VALUES = 2;

    @Test
    void projectsForEachHead() {
        try (Slopes slopes =
                new Slopes(
                        (tf, x) -> Attention.project(tf, x.get(0), x.get(1)),
                        new long[] {2, 3, 4},
                        new long[] {4, 5, 3})) {
            assertThat(slopes.staticShape().asArray()).containsExactly(-1, 3, 5, 3);
            float[] result = slopes.result();
            for (int at = 0; at < result.length; at++) {
                int row = at / 15;
                double sum = 0;
                for (int c = 0; c < 4; c++) {
                    sum += slopes.input(0)[row * 4 + c] * slopes.input(1)[c * 15 + at % 15];
                }
                assertThat((double) result[at]).isCloseTo(sum, within(1e-5));
            }
            slopes.check();
        }
    }

    @Test
    void mixesByTheSoftmaxOfProducts() {
        try (Slopes slopes =
                new Slopes(
                        AttentionTest::mix,
                        new long[] {BATCH, POSITIONS, HEADS, SIZE},
                        new long[] {BATCH, OTHERS, HEADS, SIZE},
                        new long[] {BATCH, OTHERS, HEADS, VALUES})) {
            float[] result = slopes.result();
            double[] expected = mixed(slopes.input(0), slopes.input(1), slopes.input(2));
            assertThat(Slopes.doubles(result)).containsExactly(expected, within(1e-5));
            slopes.check();
        }
    }

    private static Operand<TFloat32> mix(Ops tf, List<Operand<TFloat32>> x) {
        return Attention.mix(scope(tf, Mode.TRAINING), "a", x.get(0), x.get(1), x.get(2), 0);
    }

    private static double[] mixed(float[] query, float[] key, float[] value) {
        double[] mixed = new double[BATCH * POSITIONS * HEADS * VALUES];
        for (int b = 0; b < BATCH; b++) {
            for (int h = 0; h < HEADS; h++) {
                for (int p = 0; p < POSITIONS; p++) {
                    double[] shares = new double[OTHERS];
                    double all = 0;
                    for (int o = 0; o < OTHERS; o++) {
                        double product = 0;
                        for (int s = 0; s < SIZE; s++) {
                            product +=
                                    query[((b * POSITIONS + p) * HEADS + h) * SIZE + s]
                                            * key[((b * OTHERS + o) * HEADS + h) * SIZE + s];
                        }
                        shares[o] = Math.exp(product / Math.sqrt(SIZE));
                        all += shares[o];
                    }
                    for (int o = 0; o < OTHERS; o++) {
                        for (int v = 0; v < VALUES; v++) {
                            mixed[((b * POSITIONS + p) * HEADS + h) * VALUES + v] +=
                                    shares[o]
                                            / all
                                            * value[((b * OTHERS + o) * HEADS + h) * VALUES + v];
                        }
                    }
                }
            }
        }
        return mixed;
    }

    @Test
    void joinsTheHeads() {
        try (Slopes slopes =
                new Slopes(
                        (tf, x) -> Attention.join(tf, x.get(0), x.get(1)),
                        new long[] {2, 4, 3, 2},
                        new long[] {3, 2, 5})) {
            assertThat(slopes.staticShape().asArray()).containsExactly(-1, 4, 5);
            float[] result = slopes.result();
            for (int at = 0; at < result.length; at++) {
                int row = at / 5;
                double sum = 0;
                for (int c = 0; c < 6; c++) {
                    sum += slopes.input(0)[row * 6 + c] * slopes.input(1)[c * 5 + at % 5];
                }
                assertThat((double) result[at]).isCloseTo(sum, within(1e-5));
            }
            slopes.check();
        }
    }

    /** Half of the shares are lost, the rest doubled: more than one mixture is seen. */
    @Test
    void dropsSharesInTrainingOnly() {
        float[] training = dropped(Mode.TRAINING);
        float[] inference = dropped(Mode.INFERENCE);
        for (float value : inference) {
            assertThat(value).isCloseTo(1, within(1e-6f));
        }
        double sum = 0;
        for (float value : training) {
            // Of 10 equal shares, each 0 or 0.2.
            assertThat(value * 5).isCloseTo(Math.round(value * 5), within(1e-4f));
            sum += value;
        }
        // The mean of 2,000 values of deviation 0.32; five deviations of the mean.
        assertThat(sum / training.length).isCloseTo(1, within(0.036));
        assertThat(training).contains(new float[] {0.8f, 1.2f}, within(1e-4f));
    }

    private static float[] dropped(Mode mode) {
        return GraphRun.of(
                tf -> {
                    Operand<TFloat32> query = tf.constant(new float[1][2000][1][1]);
                    Operand<TFloat32> key = tf.constant(new float[1][10][1][1]);
                    float[][][][] ones = new float[1][10][1][1];
                    for (int i = 0; i < 10; i++) {
                        ones[0][i][0][0] = 1;
                    }
                    return Attention.mix(scope(tf, mode), "a", query, key, tf.constant(ones), 0.5f);
                });
    }

    private static NetworkScope scope(Ops tf, Mode mode) {
        return Scopes.of(tf, mode, new RandomStream(1, tf.constant(0L)));
    }
}
