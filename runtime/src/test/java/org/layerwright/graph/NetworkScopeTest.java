package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.function.BiFunction;

/** Layers with a behaviour of their own in training, and those TensorFlow Java lacks. */
class NetworkScopeTest {
    @Test
    void anOutputIsGivenOnce() {
        assertThatThrownBy(
                        () ->
                                run(
                                        Mode.INFERENCE,
                                        (tf, net) -> {
                                            net.output("a", net.input("x"), net.input("x"));
                                            net.output("a", net.input("x"), net.input("x"));
                                            return net.input("x");
                                        }))
                .hasMessageContaining("already has an output a");
    }

    private static float[] run(Mode mode, BiFunction<Ops, NetworkScope, Operand<TFloat32>> use) {
        return GraphRun.withRandom(
                1, 0, (tf, random) -> use.apply(tf, Scopes.of(tf, mode, random)));
    }
}
