package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.function.BiFunction;

/** Layers with a behaviour of their own in training, and those TensorFlow Java lacks. */
class NetworkScopeTest {
    private static final int MANY = 100_000;

    @Test
    void dropoutKeepsTheMean() {
        float[] dropped = dropout(0.3f, Mode.TRAINING, 1, 0);
        int zeros = 0;
        for (float value : dropped) {
            if (value == 0f) {
                zeros++;
            } else {
                assertThat(value).isCloseTo(1 / 0.7f, within(1e-6f));
            }
        }
        // Five standard deviations of a binomial count.
        assertThat((double) zeros / MANY).isCloseTo(0.3, within(0.0073));
    }

    @Test
    void dropoutRepeatsWithSeedAndStepOnly() {
        float[] first = dropout(0.5f, Mode.TRAINING, 1, 0);
        assertThat(dropout(0.5f, Mode.TRAINING, 1, 0)).isEqualTo(first);
        assertThat(dropout(0.5f, Mode.TRAINING, 1, 1)).isNotEqualTo(first);
        assertThat(dropout(0.5f, Mode.TRAINING, 2, 0)).isNotEqualTo(first);
    }

    @Test
    void dropoutHasIdentitiesAndAnEnd() {
        assertThat(dropout(0.5f, Mode.INFERENCE, 1, 0)).containsOnly(1f);
        assertThat(dropout(0f, Mode.TRAINING, 1, 0)).containsOnly(1f);
        assertThat(dropout(1f, Mode.TRAINING, 1, 0)).containsOnly(0f);
    }

    @Test
    void standardizesEachImage() {
        // Image 1: mean 2.5, population deviation sqrt(1.25). Image 2 is constant.
        float[] result =
                run(
                        Mode.INFERENCE,
                        (tf, net) ->
                                net.perImageStandardization(
                                        tf.constant(
                                                new float[][][][] {
                                                    {{{1}, {2}}, {{3}, {4}}},
                                                    {{{9}, {9}}, {{9}, {9}}}
                                                })));
        float unit = (float) (1 / Math.sqrt(1.25));
        float[] expected = {-1.5f * unit, -0.5f * unit, 0.5f * unit, 1.5f * unit, 0, 0, 0, 0};
        assertThat(result).containsExactly(expected, within(1e-6f));
    }

    @Test
    void endsOnce() {
        assertThatThrownBy(
                        () ->
                                run(
                                        Mode.INFERENCE,
                                        (tf, net) -> {
                                            net.output("a", net.input(), net.input());
                                            net.output("b", net.input(), net.input());
                                            return net.input();
                                        }))
                .hasMessageContaining("output b: the network already ended with a");
    }

    private static float[] dropout(float rate, Mode mode, long seed, long step) {
        return GraphRun.withRandom(
                seed,
                step,
                (tf, random) -> {
                    Operand<TFloat32> ones =
                            tf.fill(tf.constant(new int[] {MANY}), tf.constant(1f));
                    return scope(tf, mode, random).dropout("drop", ones, rate);
                });
    }

    private static float[] run(Mode mode, BiFunction<Ops, NetworkScope, Operand<TFloat32>> use) {
        return GraphRun.withRandom(1, 0, (tf, random) -> use.apply(tf, scope(tf, mode, random)));
    }

    private static NetworkScope scope(Ops tf, Mode mode, RandomStream random) {
        return new NetworkScope(tf, mode, tf.constant(0f), new Weights(tf, 1), random);
    }
}
