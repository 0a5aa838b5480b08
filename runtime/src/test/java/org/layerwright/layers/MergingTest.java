package org.layerwright.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;
import java.util.function.BiFunction;

/** Expected values by hand or by plain loops; gradients against finite differences. */
class MergingTest {
    private static final float[][] A = {{1, 2}, {3, -4}};
    private static final float[][] B = {{5, -6}, {0, 8}};
    private static final float[][] C = {{-1}, {10}};

    @Test
    void joinsValueByValue() {
        assertThat(of((tf, x) -> Merging.add(tf, x.get(0), x.get(1), x.get(2))))
                .containsExactly(5, -5, 13, 14);
        assertThat(of((tf, x) -> Merging.subtract(tf, x.get(0), x.get(1))))
                .containsExactly(-4, 8, 3, -12);
        assertThat(of((tf, x) -> Merging.multiply(tf, x.get(0), x.get(1), x.get(2))))
                .containsExactly(-5, 12, 0, -320);
        assertThat(of((tf, x) -> Merging.average(tf, x.get(0), x.get(1))))
                .containsExactly(3, -2, 1.5f, 2);
        assertThat(of((tf, x) -> Merging.maximum(tf, x.get(0), x.get(1), x.get(2))))
                .containsExactly(5, 2, 10, 10);
        assertThat(of((tf, x) -> Merging.minimum(tf, x.get(0), x.get(1), x.get(2))))
                .containsExactly(-1, -6, 0, -4);
    }

    private static float[] of(BiFunction<Ops, List<Operand<TFloat32>>, Operand<TFloat32>> merge) {
        return GraphRun.of(
                tf -> merge.apply(tf, List.of(tf.constant(A), tf.constant(B), tf.constant(C))));
    }

    /** [2, 3, 2] and [2, 2]: the second lies behind each of the first's three rows. */
    @Test
    void fewerAxesGetSizesOfOneBehindTheBatch() {
        try (Slopes slopes =
                new Slopes(
                        (tf, x) -> Merging.subtract(tf, x.get(0), x.get(1)),
                        new long[] {2, 3, 2},
                        new long[] {2, 2})) {
            float[] result = slopes.result();
            for (int i = 0; i < 12; i++) {
                int image = i / 6;
                assertThat(result[i])
                        .isCloseTo(
                                slopes.input(0)[i] - slopes.input(1)[image * 2 + i % 2],
                                within(1e-6f));
            }
            slopes.check();
        }
    }

    @Test
    void gradientsAreRight() {
        check((tf, x) -> Merging.add(tf, x.get(0), x.get(1), x.get(2)));
        check((tf, x) -> Merging.multiply(tf, x.get(0), x.get(1), x.get(2)));
        check((tf, x) -> Merging.average(tf, x.get(0), x.get(1), x.get(2)));
        check((tf, x) -> Merging.maximum(tf, Merging.add(tf, x.get(0), x.get(2)), x.get(1)));
        check((tf, x) -> Merging.minimum(tf, Merging.add(tf, x.get(0), x.get(2)), x.get(1)));
    }

    private static void check(BiFunction<Ops, List<Operand<TFloat32>>, Operand<TFloat32>> merge) {
        try (Slopes slopes =
                new Slopes(merge, new long[] {2, 3, 2}, new long[] {2, 1, 2}, new long[] {2, 2})) {
            slopes.check();
        }
    }

    /** Output [i, j, k] = sum over z of x[i, z, j] y[i, k, z]. */
    @Test
    void dotSumsOverAnAxisOfEach() {
        for (boolean normalize : new boolean[] {false, true}) {
            try (Slopes slopes =
                    new Slopes(
                            (tf, x) -> Merging.dot(tf, x.get(0), x.get(1), 1, -1, normalize),
                            new long[] {2, 4, 3},
                            new long[] {2, 5, 4})) {
                assertThat(slopes.staticShape().asArray()).containsExactly(-1, 3, 5);
                float[] result = slopes.result();
                for (int at = 0; at < result.length; at++) {
                    int image = at / 15;
                    int j = at / 5 % 3;
                    int k = at % 5;
                    double sum = 0;
                    double left = 0;
                    double right = 0;
                    for (int z = 0; z < 4; z++) {
                        double x = slopes.input(0)[(image * 4 + z) * 3 + j];
                        double y = slopes.input(1)[(image * 5 + k) * 4 + z];
                        sum += x * y;
                        left += x * x;
                        right += y * y;
                    }
                    double expected = normalize ? sum / Math.sqrt(left * right) : sum;
                    assertThat((double) result[at]).isCloseTo(expected, within(1e-5));
                }
                if (!normalize) {
                    slopes.check();
                }
            }
        }
    }

    @Test
    void dotOfRowsIsOneValue() {
        try (Slopes slopes =
                new Slopes(
                        (tf, x) -> Merging.dot(tf, x.get(0), x.get(1), -1, 1, true),
                        new long[] {2, 3},
                        new long[] {2, 3})) {
            assertThat(slopes.staticShape().asArray()).containsExactly(-1, 1);
            slopes.check();
        }
    }
}
