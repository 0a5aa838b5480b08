package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;
import org.layerwright.graph.LabelTargets;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

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
}
