package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.augment.AugmentScope;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.GraphRun;
import org.layerwright.graph.Head;
import org.layerwright.graph.Initializer;
import org.layerwright.graph.LabelTargets;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.Optimizer;
import org.layerwright.graph.TestNetwork;
import org.layerwright.metrics.LabelKind;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.List;

/** Losses and metrics where examples are mixed with each other. */
class MixedTargetsTest {
    private static final float NAN = Float.NaN;

    /** Images of one pixel, which is the logit of each label. */
    private record Mixing(boolean facts) implements NetworkDefinition {
        @Override
        public NetworkInfo info() {
            NetworkInfo.Builder info = NetworkInfo.named("Mixing").image("input", 1, 1, 1);
            return (facts ? info.numbers("facts", 2) : info)
                    .output("many", LabelKind.MULTI_LABEL, "a", "b")
                    .output("one", LabelKind.SINGLE_LABEL, "c", "d")
                    .build();
        }

        @Override
        public void build(NetworkScope net) {
            Ops tf = net.tf();
            Operand<TFloat32> pixel =
                    tf.reshape(net.input("input"), tf.constant(new int[] {-1, 1}));
            for (String output : List.of("many", "one")) {
                Operand<TFloat32> kernel = net.weight(output, "kernel", Initializer.ones(), 1, 2);
                Operand<TFloat32> logits = tf.linalg.matMul(pixel, kernel);
                net.output(output, logits, tf.math.sigmoid(logits));
            }
        }

        @Override
        public Operand<TFloat32> augment(AugmentScope scope, Operand<TFloat32> images) {
            return scope.mixing(images).mixUp("mix", 1).result();
        }

        @Override
        public List<Head> heads() {
            return List.of(
                    Head.of(
                            "many",
                            (tf, out, targets) ->
                                    Losses.binaryCrossentropy(tf, out.logits(), targets, 0)),
                    Head.of(
                            "one",
                            (tf, out, targets) ->
                                    Losses.categoricalCrossentropy(tf, out.logits(), targets, 0)));
        }

        @Override
        public Optimizer optimizer() {
            return Sgd.defaults();
        }
    }

    /** The loss of what is mixed follows from the targets that it tells. */
    @Test
    void lossesSeeTheSharesThatAreTold() {
        try (NetworkSession session = open(false);
                TUint8 images = TestNetwork.images(Shape.of(3, 1, 1, 1), 0, 4, 2);
                TFloat32 targets =
                        TestNetwork.floats(Shape.of(3, 4), 1, 0, 1, 0, 0, 1, 0, 1, 1, 1, 0, 1)) {
            BatchResult result = session.train(images, targets, 0.1f, 5);
            float[] shares = result.mixedTargets().orElseThrow();
            assertThat(shares).hasSize(12);
            double fractions = 0;
            for (int i = 0; i < 3; i++) {
                fractions += shares[4 * i] * (1 - shares[4 * i]);
                // The pixel is the logit of all labels: sigmoid(pixel) was said of them.
                double p = result.probabilities()[4 * i];
                double binary = 0;
                for (int label = 0; label < 2; label++) {
                    double t = shares[4 * i + label];
                    binary -= (t * Math.log(p) + (1 - t) * Math.log(1 - p)) / 2;
                }
                double sum = shares[4 * i + 2] + shares[4 * i + 3];
                assertThat(sum).isCloseTo(1, within(1e-6));
                assertThat((double) result.losses()[i])
                        .isCloseTo(binary + Math.log(2) * sum, within(1e-4));
            }
            assertThat(fractions).isGreaterThan(0.1);
            assertThat(session.evaluate(images, targets).mixedTargets()).isEmpty();
        }
    }

    /** All steps are functions of seed and step. */
    @Test
    void theSameStepMixesAlike() {
        try (TUint8 images = TestNetwork.images(Shape.of(3, 1, 1, 1), 0, 4, 2);
                TFloat32 targets =
                        TestNetwork.floats(Shape.of(3, 4), 1, 0, 1, 0, 0, 1, 0, 1, 1, 1, 0, 1)) {
            float[] first = shares(images, targets, 5);
            assertThat(shares(images, targets, 5)).isEqualTo(first);
            assertThat(shares(images, targets, 6)).isNotEqualTo(first);
        }
    }

    private static float[] shares(TUint8 images, TFloat32 targets, long step) {
        try (NetworkSession session = open(false)) {
            return session.train(images, targets, 0.1f, step).mixedTargets().orElseThrow();
        }
    }

    @Test
    void whatIsBesideImagesCannotBeMixed() {
        assertThatThrownBy(() -> open(true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Mixing takes input (image 1x1x1), facts (2 numbers)");
    }

    private static NetworkSession open(boolean facts) {
        return new NetworkSession(
                NetworkGraph.build(new Mixing(facts), 7), ConfigProto.getDefaultInstance());
    }

    /** Halves count as present, of labels that exclude each other the first of the largest. */
    @Test
    void sharesBecomePresence() {
        Mixing network = new Mixing(false);
        float[] present =
                Presence.of(
                        network.info(),
                        new float[] {
                            0.5f, 0.49f, 0.3f, 0.7f, 0.9f, NAN, 0.5f, 0.5f, 0, 1, NAN, NAN
                        });
        assertThat(present).containsExactly(1, 0, 0, 1, 1, NAN, 1, 0, 0, 1, NAN, NAN);
    }

    /** 0.7 of what a present label costs and 0.3 of what an absent one does. */
    @Test
    void binaryIsLinearInTargets() {
        float[] loss =
                GraphRun.of(
                        tf ->
                                Losses.binaryCrossentropy(
                                        tf,
                                        tf.constant(new float[][] {{2}}),
                                        LabelTargets.of(tf, tf.constant(new float[][] {{0.7f}})),
                                        0));
        double expected = 0.7 * Math.log1p(Math.exp(-2)) + 0.3 * Math.log1p(Math.exp(2));
        assertThat((double) loss[0]).isCloseTo(expected, within(1e-6));
    }

    /** Smoothing comes after mixing: 0.3 of it makes 0.7 t + 0.1 of a share t. */
    @Test
    void categoricalIsLinearInTargets() {
        float[] loss =
                GraphRun.of(
                        tf ->
                                Losses.categoricalCrossentropy(
                                        tf,
                                        tf.constant(new float[][] {{1, 2, 3}}),
                                        LabelTargets.of(
                                                tf,
                                                tf.constant(new float[][] {{0.7f, 0.25f, 0.05f}})),
                                        0.3f));
        double logSum = Math.log(Math.exp(1) + Math.exp(2) + Math.exp(3));
        double expected =
                (0.7 * 0.7 + 0.1) * (logSum - 1)
                        + (0.7 * 0.25 + 0.1) * (logSum - 2)
                        + (0.7 * 0.05 + 0.1) * (logSum - 3);
        assertThat((double) loss[0]).isCloseTo(expected, within(1e-6));
    }
}
