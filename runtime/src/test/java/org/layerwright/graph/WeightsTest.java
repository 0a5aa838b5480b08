package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.layerwright.train.Losses;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

import java.util.Arrays;
import java.util.function.Consumer;

class WeightsTest {

    @Test
    void equalShapesStartDifferentlyAndSeedsFixAll() {
        try (NetworkSession one = chain("a", "b").open(1);
                NetworkSession again = chain("b", "a").open(1);
                NetworkSession other = chain("a", "b").open(2)) {
            float[] a = read(one, "a/kernel");
            assertThat(read(one, "b/kernel")).isNotEqualTo(a);
            // The order in which layers are built does not matter.
            assertThat(read(again, "a/kernel")).isEqualTo(a);
            assertThat(read(other, "a/kernel")).isNotEqualTo(a);
        }
    }

    @Test
    void bothPassesShareOneVariable() {
        try (NetworkSession session = chain("a", "b").open(1)) {
            assertThat(session.network().weights().ofModel())
                    .extracting(Weight::name)
                    .containsExactly("a/kernel", "b/kernel");
        }
    }

    @Test
    void namesThatOnlyJavaAcceptsWork() {
        try (NetworkSession session = chain("_größe", "$").open(1)) {
            assertThat(read(session, "_größe/kernel")).hasSize(16);
        }
    }

    @Test
    void oneNameHasOneShape() {
        TestNetwork network =
                network(
                        net -> {
                            net.weight("a", "kernel", Initializer.zeros(), 4, 4);
                            net.weight("a", "kernel", Initializer.zeros(), 4, 5);
                        });
        assertThatThrownBy(() -> network.open(1).close())
                .hasMessage("weight a/kernel was [4, 4] and is now asked for as [4, 5]");
    }

    private static float[] read(NetworkSession session, String name) {
        float[] values = session.read(session.network().weights().ofModel()).get(name).numbers();
        assertThat(Arrays.equals(values, new float[values.length])).isFalse();
        return values;
    }

    private static TestNetwork chain(String first, String second) {
        return network(
                net -> {
                    Operand<TFloat32> x =
                            net.tf()
                                    .reshape(
                                            net.input("input"),
                                            net.tf().constant(new int[] {-1, 4}));
                    for (String layer : new String[] {first, second}) {
                        x =
                                net.tf()
                                        .linalg
                                        .matMul(
                                                x,
                                                net.weight(
                                                        layer,
                                                        "kernel",
                                                        Initializer.glorotUniform(),
                                                        4,
                                                        4));
                    }
                    net.output("out", x, x);
                });
    }

    private static TestNetwork network(Consumer<NetworkScope> layers) {
        return new TestNetwork(
                2,
                2,
                1,
                4,
                Sgd.defaults(),
                layers,
                (tf, logits, targets) -> Losses.binaryCrossentropy(tf, logits, targets, 0f));
    }
}
