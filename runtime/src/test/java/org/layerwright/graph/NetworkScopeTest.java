package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.function.BiFunction;

/** Layers with a behaviour of their own in training, and those TensorFlow Java lacks. */
class NetworkScopeTest {
    @Test
    void poolingLeavesOutPaddingAndRemainder() {
        float[][][][] image = {{{{-1}, {-2}, {-3}}, {{-4}, {-5}, {-6}}, {{-7}, {-8}, {-9}}}};
        assertThat(pool(image, "VALID")).containsExactly(-1f);
        // The padding cells right and below are no zeros.
        assertThat(pool(image, "SAME")).containsExactly(-1f, -3f, -7f, -9f);
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

    private static float[] pool(float[][][][] image, String padding) {
        return run(
                Mode.INFERENCE,
                (tf, net) -> net.maxPooling2D(tf.constant(image), 2, 2, 2, 2, padding));
    }

    private static float[] run(Mode mode, BiFunction<Ops, NetworkScope, Operand<TFloat32>> use) {
        return GraphRun.withRandom(
                1, 0, (tf, random) -> use.apply(tf, Scopes.of(tf, mode, random)));
    }
}
