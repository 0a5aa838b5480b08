package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.precision.LossScaling;
import org.layerwright.train.Tuned;
import org.layerwright.train.optimizer.Adam;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.Map;
import java.util.Optional;

/** A network of one weight, loss t w x, so that the gradient is t x; the scale follows by hand. */
class LossScaleTest {
    private static final LossScaling THREE = new LossScaling(32_768, 3);
    private static final Optimizer SGD = new Sgd(0.01f, 0, false);

    /** Times 32,768 it is beyond float32's 3.4e38. */
    private static final float TOO_LARGE = 1e36f;

    /** Keras's LossScaleOptimizer with dynamic_growth_steps = 3, followed by hand. */
    @Test
    void followsTheGradients() {
        float[] targets = {1, TOO_LARGE, 1, 1, 1, 1, TOO_LARGE, TOO_LARGE};
        float[] scales = {32_768, 16_384, 16_384, 16_384, 32_768, 32_768, 16_384, 8192};
        float[] finite = {1, 0, 1, 2, 0, 1, 0, 0};
        float[] weights = {1.99f, 1.99f, 1.98f, 1.97f, 1.96f, 1.95f, 1.95f, 1.95f};
        try (NetworkSession session = open(SGD, UpdateOptions.plain())) {
            for (int step = 0; step < targets.length; step++) {
                train(session, step, targets[step]);
                assertThat(state(session, "scale")).isEqualTo(scales[step]);
                assertThat(state(session, "finite_steps")).isEqualTo(finite[step]);
                assertThat(weight(session)).isCloseTo(weights[step], within(1e-6f));
            }
            assertThat(state(session, "skipped")).isEqualTo(3);
        }
    }

    /** Decay, averages and constraints belong to the update that does not happen. */
    @Test
    void aSkippedStepLeavesAllAsItWas() {
        UpdateOptions everything =
                UpdateOptions.plain()
                        .weightDecay(0.5f)
                        .clipping(Clipping.byGlobalNorm(1))
                        .average(new MovingAverage(0.5f, 0));
        try (NetworkSession session =
                open(new Adam(0.01f, 0.9f, 0.999f, 1e-7f, false), everything)) {
            train(session, 0, 1);
            WeightValues before = all(session);
            train(session, 1, TOO_LARGE);
            WeightValues after = all(session);
            for (String name : before.names()) {
                if (!name.startsWith("loss_scale/")) {
                    assertThat(after.get(name).numbers()).isEqualTo(before.get(name).numbers());
                }
            }
        }
    }

    /** The first step of Adam is the rate, whatever came before; were it the second, 0.74 of it. */
    @Test
    void theOptimizerCountsItsOwnUpdates() {
        try (NetworkSession session =
                open(new Adam(0.01f, 0.9f, 0.999f, 1e-7f, false), UpdateOptions.plain())) {
            train(session, 0, TOO_LARGE);
            train(session, 1, 1);
            assertThat(weight(session)).isCloseTo(2 - 0.01f, within(1e-6f));
        }
    }

    /** Of three batches one is left out: the mean is (1 + 0 + 4) / 3. */
    @Test
    void aBatchAmongSeveralCountsNothing() {
        try (NetworkSession session = open(SGD, UpdateOptions.plain().accumulation(3))) {
            train(session, 0, 1);
            train(session, 1, TOO_LARGE);
            assertThat(weight(session)).isEqualTo(2);
            train(session, 2, 4);
            assertThat(weight(session)).isCloseTo(2 - 0.01f * 5 / 3, within(1e-6f));
            assertThat(state(session, "scale")).isEqualTo(16_384);
        }
    }

    /** What is measured are gradients of the loss, not of the scaled one. */
    @Test
    void vitalsAreOfTheLossItself() {
        try (NetworkSession session = open(SGD, UpdateOptions.plain());
                TUint8 images = TestNetwork.images(Shape.of(1, 1, 1, 1), 1);
                TFloat32 targets = TestNetwork.floats(Shape.of(1, 1), 7);
                TFloat32 ones = TestNetwork.floats(Shape.of(1), 1)) {
            ObservedBatch seen = session.observe(Map.of("input", images), targets, ones, 0);
            assertThat(seen.vitals().gradientRms().get("a/w")).isCloseTo(7, within(1e-5));
        }
    }

    /** The optimizer's memory is all it takes to go on. */
    @Test
    void goesOnFromItsSlots() {
        try (NetworkSession first = open(SGD, UpdateOptions.plain());
                NetworkSession second = open(SGD, UpdateOptions.plain())) {
            train(first, 0, TOO_LARGE);
            train(first, 1, 1);
            train(first, 2, 1);
            second.write(all(first));
            train(first, 3, 1);
            train(second, 3, 1);
            assertThat(state(first, "scale")).isEqualTo(32_768);
            assertThat(state(second, "scale")).isEqualTo(32_768);
            first.initialize(first.network().weights().withRole(Weight.Role.SLOT));
            assertThat(state(first, "skipped")).isZero();
        }
    }

    private static NetworkSession open(Optimizer optimizer, UpdateOptions updates) {
        TestNetwork network =
                new TestNetwork(
                        1,
                        1,
                        1,
                        1,
                        optimizer,
                        net -> {
                            Operand<TFloat32> w =
                                    net.weight("a", "w", Initializer.constant(2), 1, 1);
                            Operand<TFloat32> x =
                                    net.tf()
                                            .reshape(
                                                    net.input("input"),
                                                    net.tf().constant(new int[] {-1, 1}));
                            Operand<TFloat32> y = net.tf().linalg.matMul(x, w);
                            net.observe("y", y, ValueRange.UNBOUNDED);
                            net.output("out", y, y);
                        },
                        (tf, y, targets) ->
                                tf.reshape(
                                        tf.math.mul(y, targets.values()),
                                        tf.constant(new int[] {-1})));
        return new NetworkSession(
                NetworkGraph.build(Tuned.by(network, updates), 1, Optional.of(THREE)),
                ConfigProto.getDefaultInstance());
    }

    private static void train(NetworkSession session, long step, float target) {
        try (TUint8 images = TestNetwork.images(Shape.of(1, 1, 1, 1), 1);
                TFloat32 wanted = TestNetwork.floats(Shape.of(1, 1), target)) {
            session.train(images, wanted, 0.01f, step);
        }
    }

    private static WeightValues all(NetworkSession session) {
        return session.read(session.network().weights().all());
    }

    private static float weight(NetworkSession session) {
        return all(session).get("a/w").numbers()[0];
    }

    private static float state(NetworkSession session, String name) {
        return all(session).get("loss_scale/" + name).numbers()[0];
    }
}
