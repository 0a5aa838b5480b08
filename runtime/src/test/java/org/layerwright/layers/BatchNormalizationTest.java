package org.layerwright.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.graph.Initializer;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.TestNetwork;
import org.layerwright.graph.Weight;
import org.layerwright.graph.Weights;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.function.Function;

/** Pixels 1, 3, 5, 11: mean 5, population variance 14, sample variance 14 * 4 / 3. */
class BatchNormalizationTest {
    private static final int[] PIXELS = {1, 3, 5, 11};

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void trainsOnBatchStatisticsAndKeepsMovingOnes(boolean asImages) {
        try (NetworkSession session = network(asImages).open(1);
                TUint8 images = TestNetwork.images(Shape.of(4, 1, 1, 1), PIXELS);
                TFloat32 targets = TestNetwork.floats(Shape.of(4, 1), new float[4])) {
            float[] trained = session.train(images, targets, 1e-30f, 0).probabilities();
            for (int i = 0; i < 4; i++) {
                double expected = (PIXELS[i] - 5) / Math.sqrt(14 + 0.001);
                assertThat((double) trained[i]).isCloseTo(expected, within(1e-5));
            }
            assertThat(moving(session, "moving_mean")).isCloseTo(0.5, within(1e-6));
            // Keras 3: the population variance, 0.9 * 1 + 0.1 * 14.
            assertThat(moving(session, "moving_variance")).isCloseTo(2.3, within(1e-5));

            float[][] inferred = session.probabilities(images);
            for (int i = 0; i < 4; i++) {
                double expected = (PIXELS[i] - 0.5) / Math.sqrt(2.3 + 0.001);
                assertThat((double) inferred[i][0]).isCloseTo(expected, within(1e-4));
            }
            assertThat(moving(session, "moving_mean")).isCloseTo(0.5, within(1e-6));
        }
    }

    @Test
    void oneValueHasVarianceZero() {
        try (NetworkSession session = network(true).open(1);
                TUint8 images = TestNetwork.images(Shape.of(1, 1, 1, 1), 7);
                TFloat32 targets = TestNetwork.floats(Shape.of(1, 1), 0f)) {
            session.train(images, targets, 1e-30f, 0);
            assertThat(moving(session, "moving_variance")).isCloseTo(0.9, within(1e-6));
        }
    }

    @Test
    void movingStatisticsAreNotTrained() {
        try (NetworkSession session = network(true).open(1)) {
            Weights weights = session.network().weights();
            assertThat(weights.withRole(Weight.Role.TRAINABLE))
                    .extracting(Weight::name)
                    .containsExactly("norm/gamma", "norm/beta");
            assertThat(weights.withRole(Weight.Role.STATISTIC))
                    .extracting(Weight::name)
                    .containsExactly("norm/moving_mean", "norm/moving_variance");
        }
    }

    private static double moving(NetworkSession session, String name) {
        Weights weights = session.network().weights();
        return session.read(weights.ofModel()).get("norm/" + name).numbers()[0];
    }

    /** The second use moves on from where the first left the statistics, step after step. */
    @Test
    void usedTwiceTheUpdatesComeInOrder() {
        TestNetwork twice =
                network(
                        net -> {
                            Operand<TFloat32> first = batchNormalization(net, net.input("input"));
                            Operand<TFloat32> times10 =
                                    net.tf().math.mul(net.input("input"), net.tf().constant(10f));
                            Operand<TFloat32> second = batchNormalization(net, times10);
                            return flat(net, net.tf().math.add(first, second));
                        });
        try (NetworkSession session = twice.open(1);
                TUint8 images = TestNetwork.images(Shape.of(4, 1, 1, 1), PIXELS);
                TFloat32 targets = TestNetwork.floats(Shape.of(4, 1), new float[4])) {
            double expected = 0;
            for (int step = 0; step < 50; step++) {
                session.train(images, targets, 1e-30f, step);
                expected = 0.9 * (0.9 * expected + 0.1 * 5) + 0.1 * 50;
                assertThat(moving(session, "moving_mean")).isCloseTo(expected, within(1e-3));
            }
        }
    }

    @Test
    void frozenItUsesTheMovingStatisticsInTrainingAndLeavesThem() {
        TestNetwork frozen =
                network(
                        net ->
                                flat(
                                        net,
                                        BatchNormalization.frozen(
                                                net,
                                                net.input("input"),
                                                net.frozen("norm", "gamma", Initializer.ones(), 1),
                                                net.frozen("norm", "beta", Initializer.zeros(), 1),
                                                net.frozen(
                                                        "norm",
                                                        "moving_mean",
                                                        Initializer.constant(2),
                                                        1),
                                                net.frozen(
                                                        "norm",
                                                        "moving_variance",
                                                        Initializer.constant(4),
                                                        1),
                                                0.001f)));
        try (NetworkSession session = frozen.open(1);
                TUint8 images = TestNetwork.images(Shape.of(4, 1, 1, 1), PIXELS);
                TFloat32 targets = TestNetwork.floats(Shape.of(4, 1), new float[4])) {
            float[] trained = session.train(images, targets, 1f, 0).probabilities();
            for (int i = 0; i < 4; i++) {
                double expected = (PIXELS[i] - 2) / Math.sqrt(4.001);
                assertThat((double) trained[i]).isCloseTo(expected, within(1e-5));
            }
            assertThat(moving(session, "moving_mean")).isEqualTo(2);
            assertThat(moving(session, "gamma")).isEqualTo(1);
        }
    }

    private static TestNetwork network(boolean asImages) {
        return network(
                net -> {
                    Operand<TFloat32> input =
                            asImages ? net.input("input") : flat(net, net.input("input"));
                    return flat(net, batchNormalization(net, input));
                });
    }

    private static Operand<TFloat32> flat(NetworkScope net, Operand<TFloat32> x) {
        return net.tf().reshape(x, net.tf().constant(new int[] {-1, 1}));
    }

    private static Operand<TFloat32> batchNormalization(NetworkScope net, Operand<TFloat32> x) {
        return BatchNormalization.apply(
                net,
                x,
                net.weight("norm", "gamma", Initializer.ones(), 1),
                net.weight("norm", "beta", Initializer.zeros(), 1),
                net.statistic("norm", "moving_mean", Initializer.zeros(), 1),
                net.statistic("norm", "moving_variance", Initializer.ones(), 1),
                0.9f,
                0.001f);
    }

    private static TestNetwork network(Function<NetworkScope, Operand<TFloat32>> layers) {
        return new TestNetwork(
                1,
                1,
                1,
                1,
                Sgd.defaults(),
                net -> {
                    Operand<TFloat32> end = layers.apply(net);
                    net.output("out", end, end);
                },
                (tf, logits, targets) -> tf.math.mean(logits, tf.constant(1)));
    }
}
