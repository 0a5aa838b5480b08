package org.layerwright.layers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** By hand; gradients against finite differences. */
class SequencesTest {
    @Test
    void putsTheSameVectorInFront() {
        try (Slopes slopes =
                new Slopes(
                        (tf, x) -> Sequences.withFirst(tf, x.get(0), x.get(1)),
                        new long[] {2, 3, 2},
                        new long[] {1, 2})) {
            assertThat(slopes.staticShape().asArray()).containsExactly(-1, 4, 2);
            float[] x = slopes.input(0);
            float[] token = slopes.input(1);
            assertThat(slopes.result())
                    .containsExactly(
                            token[0], token[1], x[0], x[1], x[2], x[3], x[4], x[5], token[0],
                            token[1], x[6], x[7], x[8], x[9], x[10], x[11]);
            slopes.check();
        }
    }

    @Test
    void takesOnePosition() {
        for (int index : new int[] {1, -2}) {
            try (Slopes slopes =
                    new Slopes(
                            (tf, x) -> Sequences.take(tf, x.get(0), index), new long[] {2, 3, 2})) {
                assertThat(slopes.staticShape().asArray()).containsExactly(-1, 2);
                float[] x = slopes.input(0);
                assertThat(slopes.result()).containsExactly(x[2], x[3], x[8], x[9]);
                slopes.check();
            }
        }
    }
}
