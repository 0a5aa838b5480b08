package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.train.Tuned;
import org.layerwright.train.optimizer.Adagrad;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.Arrays;

/** A network of one weight, y = w x, and what is done besides the optimizer; by hand. */
class UpdatesTest {
    private static final Sgd PLAIN = new Sgd(0.01f, 0, false);

    /** Loss (w x - t)^2 with a penalty on w; momentum would show a step too many. */
    @Test
    void batchesTogetherAreOneLargeBatch() {
        Sgd momentum = new Sgd(0.01f, 0.9f, false);
        UpdateOptions four = UpdateOptions.plain().accumulation(4);
        int[] pixels = {1, 2, 3, 4, 2, 1, 4, 3};
        try (NetworkSession large = open(squares(momentum), UpdateOptions.plain());
                NetworkSession small = open(squares(momentum), four)) {
            for (int step = 0; step < 24; step++) {
                float before = weight(small);
                train(small, step, pixels[step % 8]);
                if (step % 4 == 3) {
                    int from = step % 8 - 3;
                    train(large, step / 4, Arrays.copyOfRange(pixels, from, from + 4));
                    assertThat(weight(small)).isCloseTo(weight(large), within(1e-6f));
                    assertThat(weight(small)).isNotEqualTo(before);
                } else {
                    assertThat(weight(small)).isEqualTo(before);
                }
            }
        }
    }

    /** Gradient 1, rate 1: 2 goes to 1, 0, and stays there. The averages: 1, 0.5, 0.25. */
    @Test
    void averagesAreOfConstrainedWeights() {
        TestNetwork line = network(new Sgd(1f, 0, false), 2f, Constraint.nonNegative());
        UpdateOptions kept = UpdateOptions.plain().average(new MovingAverage(0.5f, 0));
        try (NetworkSession session = open(line, kept)) {
            for (int step = 0; step < 3; step++) {
                train(session, step, 1);
            }
            assertThat(weight(session)).isZero();
            session.takeAverages();
            assertThat(weight(session)).isEqualTo(0.25f);
        }
    }

    /** Decay acts before the rule, by the rate; what is left out does not decay. */
    @Test
    void weightsDecay() {
        TestNetwork line = network(new Sgd(0.5f, 0, false), 2f, Constraint.maxNorm(100));
        try (NetworkSession all = open(line, UpdateOptions.plain().weightDecay(0.2f));
                NetworkSession none = open(line, UpdateOptions.plain().weightDecay(0.2f, "w"))) {
            train(all, 0, 1);
            train(none, 0, 1);
            // The fed rate is 0.01: 2 - 2 * 0.2 * 0.01 - 0.01.
            assertThat(weight(all)).isCloseTo(1.986f, within(1e-6f));
            assertThat(weight(none)).isCloseTo(1.99f, within(1e-6f));
        }
    }

    /** Adagrad's memory starts at 0.1 again: the step is rate / sqrt(1.1) both times. */
    @Test
    void slotsBeginAtTheirFirstValueAgain() {
        TestNetwork line = network(new Adagrad(0.01f, 0.1f, 1e-7f), 2f, Constraint.maxNorm(100));
        try (NetworkSession session = open(line, UpdateOptions.plain())) {
            train(session, 0, 1);
            float first = weight(session);
            session.initialize(session.network().weights().withRole(Weight.Role.SLOT));
            train(session, 1, 1);
            assertThat(2 - first).isCloseTo((float) (0.01 / Math.sqrt(1.1)), within(1e-6f));
            assertThat(first - weight(session)).isCloseTo(2 - first, within(1e-6f));
        }
    }

    @Test
    void nothingToUpdateIsNoMistake() {
        TestNetwork frozen =
                new TestNetwork(
                        1,
                        1,
                        1,
                        1,
                        PLAIN,
                        net -> {
                            Operand<TFloat32> w = net.frozen("a", "w", Initializer.ones(), 1, 1);
                            Operand<TFloat32> y = net.tf().linalg.matMul(pixels(net), w);
                            net.output("out", y, y);
                        },
                        UpdatesTest::value);
        UpdateOptions everything =
                UpdateOptions.plain()
                        .clipping(Clipping.byGlobalNorm(1))
                        .accumulation(2)
                        .average(new MovingAverage(0.9f, 1));
        try (NetworkSession session = open(frozen, everything)) {
            train(session, 0, 1);
            train(session, 1, 1);
            assertThat(weight(session)).isEqualTo(1);
        }
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> UpdateOptions.plain().accumulation(0))
                .hasMessageContaining("accumulationSteps");
        assertThatThrownBy(() -> UpdateOptions.plain().weightDecay(-1))
                .hasMessageContaining("weightDecay");
        assertThatThrownBy(() -> Clipping.byNorm(0)).hasMessageContaining("norm");
        assertThatThrownBy(() -> new MovingAverage(1.5f, 0)).hasMessageContaining("momentum");
        assertThatThrownBy(() -> new MovingAverage(0.5f, -1))
                .hasMessageContaining("overwriteFrequency");
    }

    private static TestNetwork squares(Optimizer optimizer) {
        return new TestNetwork(
                1,
                1,
                1,
                1,
                optimizer,
                net -> {
                    Operand<TFloat32> w = net.weight("a", "w", Initializer.constant(0.5f), 1, 1);
                    net.regularize(w, Regularizer.l2(0.1f));
                    Operand<TFloat32> y = net.tf().linalg.matMul(pixels(net), w);
                    net.output("out", y, y);
                },
                (tf, y, targets) ->
                        value(tf, tf.math.squaredDifference(y, targets.values()), targets));
    }

    private static TestNetwork network(Optimizer optimizer, float first, Constraint constraint) {
        return new TestNetwork(
                1,
                1,
                1,
                1,
                optimizer,
                net -> {
                    Operand<TFloat32> w = net.weight("a", "w", Initializer.constant(first), 1, 1);
                    net.constrain(w, constraint);
                    Operand<TFloat32> y = net.tf().linalg.matMul(pixels(net), w);
                    net.output("out", y, y);
                },
                UpdatesTest::value);
    }

    private static Operand<TFloat32> pixels(NetworkScope net) {
        return net.tf().reshape(net.input("input"), net.tf().constant(new int[] {-1, 1}));
    }

    private static Operand<TFloat32> value(Ops tf, Operand<TFloat32> values, LabelTargets targets) {
        return tf.reshape(values, tf.constant(new int[] {-1}));
    }

    private static NetworkSession open(TestNetwork network, UpdateOptions updates) {
        return new NetworkSession(
                NetworkGraph.build(Tuned.by(network, updates), 1),
                ConfigProto.getDefaultInstance());
    }

    private static void train(NetworkSession session, long step, int... pixels) {
        float rate = session.network().updates().options().average().isPresent() ? 1f : 0.01f;
        float[] targets = new float[pixels.length];
        Arrays.fill(targets, 3);
        try (TUint8 images = TestNetwork.images(Shape.of(pixels.length, 1, 1, 1), pixels);
                TFloat32 wanted = TestNetwork.floats(Shape.of(pixels.length, 1), targets)) {
            session.train(images, wanted, rate, step);
        }
    }

    private static float weight(NetworkSession session) {
        return session.read(session.network().weights().ofModel()).get("a/w").numbers()[0];
    }
}
