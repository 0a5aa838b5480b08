package org.layerwright.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;
import org.layerwright.graph.Mode;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.Scopes;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.function.BiFunction;

class NormalizationTest {
    private static final float UNIT = (float) (1 / Math.sqrt(1.25));

    @Test
    void standardizesEachImage() {
        // Image 1: mean 2.5, population deviation sqrt(1.25). Image 2 is constant.
        float[] result =
                run(
                        (tf, net) ->
                                Normalization.perImage(
                                        net,
                                        tf.constant(
                                                new float[][][][] {
                                                    {{{1}, {2}}, {{3}, {4}}},
                                                    {{{9}, {9}}, {{9}, {9}}}
                                                })));
        float[] expected = {-1.5f * UNIT, -0.5f * UNIT, 0.5f * UNIT, 1.5f * UNIT, 0, 0, 0, 0};
        assertThat(result).containsExactly(expected, within(1e-6f));
    }

    @Test
    void groupsAreOfNeighbouringChannels() {
        float[][] x = {{1, 3, 10, 30}};
        float[] result =
                run(
                        (tf, net) ->
                                Normalization.group(
                                        net,
                                        tf.constant(x),
                                        tf.constant(new float[] {1, 2, 3, 4}),
                                        tf.constant(new float[] {0, 0, 0, 5}),
                                        0,
                                        2,
                                        1));
        assertThat(result).containsExactly(new float[] {-1, 2, -3, 9}, within(1e-6f));
    }

    private static float[] run(BiFunction<Ops, NetworkScope, Operand<TFloat32>> use) {
        return GraphRun.withRandom(
                1, 0, (tf, random) -> use.apply(tf, Scopes.of(tf, Mode.INFERENCE, random)));
    }
}
