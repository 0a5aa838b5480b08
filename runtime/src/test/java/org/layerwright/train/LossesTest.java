package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.graph.GraphRun;
import org.layerwright.graph.Head;
import org.layerwright.graph.LabelTargets;
import org.layerwright.graph.NetworkOutput;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Expected numbers follow from the definitions, in double precision. */
class LossesTest {

    @Test
    void binaryIsTheMeanOverLabels() {
        float[] losses = binary(0f, new float[][] {{0, 2, -1}}, new float[][] {{1, 0, 0}});
        double expected =
                (Math.log(2) + Math.log(1 + Math.exp(2)) + Math.log(1 + Math.exp(-1))) / 3;
        assertThat((double) losses[0]).isCloseTo(expected, within(1e-6));
    }

    @Test
    void binaryIsExactWhereSigmoidSaturates() {
        float[] losses =
                binary(
                        0f,
                        new float[][] {{100, -100}, {100, -100}, {20, 20}},
                        new float[][] {{1, 0}, {0, 1}, {1, 1}});
        assertThat(losses[0]).isEqualTo(0f);
        assertThat(losses[1]).isEqualTo(100f);
        assertThat((double) losses[2]).isCloseTo(Math.log1p(Math.exp(-20)), within(1e-14));
    }

    @Test
    void binarySmoothsTowardsOneHalf() {
        float[] losses = binary(0.2f, new float[][] {{3}}, new float[][] {{1}});
        double expected = 0.9 * Math.log1p(Math.exp(-3)) + 0.1 * Math.log1p(Math.exp(3));
        assertThat((double) losses[0]).isCloseTo(expected, within(1e-6));
    }

    /** The gradient is (sigmoid(z) - t) / labels, at 0 as elsewhere. */
    @Test
    void binaryHasTheRightGradientAtZeroAndFarOut() {
        float[][] logits = {{0, 0, 50, -50}};
        float[][] targets = {{1, 0, 0, 1}};
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Operand<TFloat32> z = tf.constant(logits);
            Operand<TFloat32> loss =
                    Losses.binaryCrossentropy(tf, z, LabelTargets.of(tf, tf.constant(targets)), 0f);
            Output<?>[] gradient =
                    graph.addGradients(loss.asOutput(), new Output<?>[] {z.asOutput()});
            try (Session session = new Session(graph);
                    Result result = session.runner().fetch(gradient[0]).run()) {
                assertThat(GraphRun.floats(result, 0))
                        .containsExactly(
                                new float[] {-0.125f, 0.125f, 0.25f, -0.25f}, within(1e-7f));
            }
        }
    }

    @Test
    void categoricalIsMinusLogSoftmax() {
        float[] losses =
                categorical(
                        0f,
                        new float[][] {{1, 2, 3}, {1000, 0, -1000}, {1000, 0, -1000}},
                        new float[][] {{0, 1, 0}, {1, 0, 0}, {0, 0, 1}});
        double expected = Math.log(Math.exp(-1) + 1 + Math.exp(1));
        assertThat((double) losses[0]).isCloseTo(expected, within(1e-6));
        assertThat(losses[1]).isEqualTo(0f);
        assertThat(losses[2]).isEqualTo(2000f);
    }

    @Test
    void categoricalSmoothsTowardsUniform() {
        float[] losses = categorical(0.3f, new float[][] {{1, 2, 3}}, new float[][] {{0, 1, 0}});
        double logSum = Math.log(Math.exp(1) + Math.exp(2) + Math.exp(3));
        double expected = 0.1 * (logSum - 1) + 0.8 * (logSum - 2) + 0.1 * (logSum - 3);
        assertThat((double) losses[0]).isCloseTo(expected, within(1e-6));
    }

    private static float[] binary(float smoothing, float[][] logits, float[][] targets) {
        return GraphRun.of(
                tf ->
                        Losses.binaryCrossentropy(
                                tf,
                                tf.constant(logits),
                                LabelTargets.of(tf, tf.constant(targets)),
                                smoothing));
    }

    private static float[] categorical(float smoothing, float[][] logits, float[][] targets) {
        return GraphRun.of(
                tf ->
                        Losses.categoricalCrossentropy(
                                tf,
                                tf.constant(logits),
                                LabelTargets.of(tf, tf.constant(targets)),
                                smoothing));
    }

    private static final float[][] FAR = {{0, 200, -200, 30, -30, 1e30f, -1e30f}};

    static Map<String, Head.Loss> smooth() {
        Map<String, Head.Loss> losses = new TreeMap<>();
        losses.put(
                "cross-entropy",
                (tf, o, t) -> Losses.binaryCrossentropy(tf, o.logits(), t, 0f, 3f));
        for (float gamma : new float[] {0, 0.01f, 0.5f, 1, 2, 5}) {
            losses.put(
                    "focal " + gamma,
                    (tf, o, t) ->
                            Losses.binaryFocalCrossentropy(tf, o.logits(), t, gamma, 0f, 0.25f));
            losses.put(
                    "categorical focal " + gamma,
                    (tf, o, t) ->
                            Losses.categoricalFocalCrossentropy(
                                    tf, o.logits(), t, gamma, 0.1f, 0.25f));
            for (float clip : new float[] {0, 0.05f, 1e-6f}) {
                losses.put(
                        "asymmetric %s, %s".formatted(gamma, clip),
                        (tf, o, t) -> Losses.asymmetric(tf, o.logits(), t, gamma, gamma, clip));
            }
        }
        losses.put("dice", (tf, o, t) -> Losses.dice(tf, o.probabilities(), t));
        losses.put("tversky", (tf, o, t) -> Losses.tversky(tf, o.probabilities(), t, 0.3f, 0.7f));
        losses.put("huber", (tf, o, t) -> Losses.huber(tf, o.probabilities(), t, 0.5f));
        losses.put("absolute", (tf, o, t) -> Losses.meanAbsoluteError(tf, o.probabilities(), t));
        losses.put("squared", (tf, o, t) -> Losses.meanSquaredError(tf, o.probabilities(), t));
        losses.put("hinge", (tf, o, t) -> Losses.hinge(tf, o.logits(), t));
        losses.put("categorical hinge", (tf, o, t) -> Losses.categoricalHinge(tf, o.logits(), t));
        return losses;
    }

    /** Right, wrong and unknown labels far out: nothing becomes infinite, nor NaN. */
    @ParameterizedTest
    @MethodSource("names")
    void nothingIsInfiniteFarOut(String name) {
        for (float[] targets :
                new float[][] {
                    {1, 1, 0, 1, 0, 1, 0},
                    {1, 0, 1, 0, 1, 0, 1},
                    {0, 0, 0, 0, 0, 0, 0},
                    {0, 0, Float.NaN, 1, 0, Float.NaN, 0.5f}
                }) {
            float[] made =
                    lossAndGradient(
                            Objects.requireNonNull(smooth().get(name)),
                            FAR,
                            new float[][] {targets});
            for (float number : made) {
                assertThat(number).isFinite();
            }
        }
    }

    static Set<String> names() {
        return smooth().keySet();
    }

    /** Far on the wrong side the focal factor is 1: the slope is cross-entropy's. */
    @Test
    void focalAndAsymmetricPullFromFarOut() {
        float[][] logits = {{-150, 150}};
        float[][] targets = {{1, 0}};
        assertThat(
                        lossAndGradient(
                                (tf, o, t) ->
                                        Losses.binaryFocalCrossentropy(tf, o.logits(), t, 2f, 0f),
                                logits,
                                targets))
                .containsExactly(new float[] {150, -0.5f, 0.5f}, within(1e-4f));
        assertThat(
                        lossAndGradient(
                                (tf, o, t) -> Losses.asymmetric(tf, o.logits(), t, 4f, 1f, 0f),
                                logits,
                                targets))
                .containsExactly(new float[] {150, -0.5f, 0.5f}, within(1e-4f));
    }

    /** What is surely absent does not count, up to the clip. */
    @Test
    void asymmetricLeavesOutWhatIsSurelyAbsent() {
        float[] made =
                lossAndGradient(
                        (tf, o, t) -> Losses.asymmetric(tf, o.logits(), t, 4f, 1f, 0.05f),
                        new float[][] {{-3, -20}},
                        new float[][] {{0, 0}});
        assertThat(made).containsExactly(0, 0, 0);
    }

    /** The loss of one example, and after it the gradient for its logits. */
    private static float[] lossAndGradient(Head.Loss of, float[][] logits, float[][] targets) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Operand<TFloat32> z = tf.constant(logits);
            Operand<TFloat32> loss =
                    of.of(
                            tf,
                            new NetworkOutput("out", z, tf.math.sigmoid(z)),
                            LabelTargets.of(tf, tf.constant(targets)));
            Output<?>[] gradient =
                    graph.addGradients(loss.asOutput(), new Output<?>[] {z.asOutput()});
            try (Session session = new Session(graph);
                    Result result = session.runner().fetch(loss).fetch(gradient[0]).run()) {
                float[] slopes = GraphRun.floats(result, 1);
                float[] made = new float[slopes.length + 1];
                made[0] = GraphRun.floats(result, 0)[0];
                System.arraycopy(slopes, 0, made, 1, slopes.length);
                return made;
            }
        }
    }
}
