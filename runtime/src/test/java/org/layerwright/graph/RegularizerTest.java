package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.Map;
import java.util.function.Consumer;

/** Expected values by hand. */
class RegularizerTest {
    private static final float[][] MATRIX = {{3, -4}, {1, 0}, {0, 2}};

    @Test
    void sumsAbsoluteValuesAndSquares() {
        assertThat(penalty(Regularizer.l1(0.1f))).isCloseTo(1.0, within(1e-6));
        assertThat(penalty(Regularizer.l2(0.1f))).isCloseTo(3.0, within(1e-6));
        assertThat(penalty(Regularizer.l1L2(0.1f, 0.2f))).isCloseTo(7.0, within(1e-6));
    }

    /** Rows: cosines 0.6, -0.8 and 0. Columns: -12 / (sqrt(10) sqrt(20)). */
    @Test
    void averagesCosines() {
        assertThat(penalty(Regularizer.orthogonal(0.3f, OrthogonalMode.ROWS)))
                .isCloseTo(0.3 * (0.6 + 0.8) / 3, within(1e-6));
        assertThat(penalty(Regularizer.orthogonal(0.3f, OrthogonalMode.COLUMNS)))
                .isCloseTo(0.3 * 12 / Math.sqrt(200), within(1e-6));
    }

    private static double penalty(Regularizer regularizer) {
        return GraphRun.of(tf -> regularizer.penalty(tf, tf.constant(MATRIX)))[0];
    }

    /** The loss itself is 0: all that is left is the penalty. */
    @Test
    void countsInBothPassesAndOnceForASharedWeight() {
        Consumer<NetworkScope> layers =
                net -> {
                    weight(net);
                    Operand<TFloat32> weight = weight(net);
                    end(net, weight);
                };
        try (NetworkSession session = open(layers)) {
            write(session, 3, -4, 1, 0, 0, 2);
            assertThat(losses(session)).containsExactly(3f, 3f);
            assertThat(train(session)).containsExactly(3f, 3f);
            // A step of rate 0.25 down the gradient 0.2 w of 0.1 w^2.
            assertThat(session.read(session.network().weights().ofModel()).get("a/w").numbers())
                    .containsExactly(new float[] {2.85f, -3.8f, 0.95f, 0, 0, 1.9f}, within(1e-6f));
        }
    }

    /** Two images with outputs (p, p), p = 2 and 4: 0.5 (4 + 4 + 16 + 16) / 2. */
    @Test
    void activityCountsPerImage() {
        Consumer<NetworkScope> layers =
                net -> {
                    Operand<TFloat32> pixels =
                            net.tf()
                                    .reshape(
                                            net.input("input"),
                                            net.tf().constant(new int[] {-1, 1}));
                    Operand<TFloat32> both =
                            net.tf()
                                    .linalg
                                    .matMul(pixels, net.tf().constant(new float[][] {{1, 1}}));
                    net.regularizeActivity(both, Regularizer.l2(0.5f));
                    end(net, weightOnly(net));
                };
        try (NetworkSession session = open(layers)) {
            assertThat(losses(session)).containsExactly(10f, 10f);
            assertThat(train(session)).containsExactly(10f, 10f);
        }
    }

    @Test
    void gradientsAgreeWithFiniteDifferences() {
        agrees(Regularizer.l1L2(0.3f, 0.2f));
        agrees(Regularizer.orthogonal(0.9f, OrthogonalMode.ROWS));
        agrees(Regularizer.orthogonal(0.9f, OrthogonalMode.COLUMNS));
    }

    private static void agrees(Regularizer regularizer) {
        Consumer<NetworkScope> layers =
                net -> {
                    Operand<TFloat32> weight = weightOnly(net);
                    net.regularize(weight, regularizer);
                    end(net, weight);
                };
        try (NetworkSession session = open(layers)) {
            float[] first = {0.5f, -0.4f, 0.3f, 0.7f, -0.6f, 0.2f};
            write(session, first);
            train(session);
            float[] after =
                    session.read(session.network().weights().ofModel()).get("a/w").numbers();
            for (int i = 0; i < first.length; i++) {
                float[] nudged = first.clone();
                nudged[i] += 1e-2f;
                write(session, nudged);
                double up = losses(session)[0];
                nudged[i] -= 2e-2f;
                write(session, nudged);
                double slope = (up - losses(session)[0]) / 2e-2;
                assertThat((first[i] - after[i]) / 0.25).isCloseTo(slope, within(2e-3));
            }
        }
    }

    private static void write(NetworkSession session, float... numbers) {
        session.write(
                new WeightValues(Map.of("a/w", new WeightValues.Values(Extent.of(3, 2), numbers))));
    }

    private static Operand<TFloat32> weight(NetworkScope net) {
        Operand<TFloat32> weight = weightOnly(net);
        net.regularize(weight, Regularizer.l2(0.1f));
        return weight;
    }

    private static Operand<TFloat32> weightOnly(NetworkScope net) {
        return net.weight("a", "w", Initializer.zeros(), 3, 2);
    }

    private static void end(NetworkScope net, Operand<TFloat32> weight) {
        Operand<TFloat32> pixels =
                net.tf().reshape(net.input("input"), net.tf().constant(new int[] {-1, 1}));
        Operand<TFloat32> first =
                net.tf()
                        .linalg
                        .matMul(
                                net.tf().math.mul(pixels, net.tf().constant(0f)),
                                net.tf().reshape(weight, net.tf().constant(new int[] {1, 6})));
        net.output("out", first, first);
    }

    private static NetworkSession open(Consumer<NetworkScope> layers) {
        return new TestNetwork(
                        1,
                        1,
                        1,
                        6,
                        new Sgd(0.25f, 0, false),
                        layers,
                        (tf, logits, targets) -> tf.math.mean(logits, tf.constant(1)))
                .open(1);
    }

    private static float[] losses(NetworkSession session) {
        try (TUint8 images = images();
                TFloat32 targets = TestNetwork.floats(Shape.of(2, 6), new float[12])) {
            return session.evaluate(images, targets).losses();
        }
    }

    private static float[] train(NetworkSession session) {
        try (TUint8 images = images();
                TFloat32 targets = TestNetwork.floats(Shape.of(2, 6), new float[12])) {
            return session.train(images, targets, 0.25f, 0).losses();
        }
    }

    private static TUint8 images() {
        return TestNetwork.images(Shape.of(2, 1, 1, 1), 2, 4);
    }
}
