package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.Initializer;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.Optimizer;
import org.layerwright.graph.TestNetwork;
import org.layerwright.graph.WeightValues;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.function.ToDoubleFunction;

/**
 * Two chained weights, y = b a x, loss (y - t)^2 / 2: each gradient reads the other weight, so an
 * update that does not wait for all gradients goes wrong. Against the rules in double precision.
 */
class OptimizerTest {
    private static final double X = 3;
    private static final double T = 2;
    private static final int STEPS = 12;

    @Test
    void sgdFollowsTheGradient() {
        compare(new Sgd(0.02f, 0f, false), 0.02, (g, m) -> new double[] {-m[2] * g, 0, 0});
    }

    @Test
    void momentumHoldsTheRate() {
        compare(
                new Sgd(0.01f, 0.9f, false),
                0.01,
                (g, m) -> {
                    double v = 0.9 * m[0] - m[2] * g;
                    return new double[] {v, v, 0};
                });
    }

    /** Keras allows it: nothing brakes, the velocity is the sum of all pulls. */
    @Test
    void momentumMayBeOne() {
        compare(
                new Sgd(0.001f, 1f, false),
                0.001,
                (g, m) -> {
                    double v = m[0] - m[2] * g;
                    return new double[] {v, v, 0};
                });
    }

    @Test
    void nesterovLooksAhead() {
        compare(
                new Sgd(0.01f, 0.9f, true),
                0.01,
                (g, m) -> {
                    double v = 0.9 * m[0] - m[2] * g;
                    return new double[] {0.9 * v - m[2] * g, v, 0};
                });
    }

    /** Epsilon is large here, so that its place in the formula shows. */
    @Test
    void adamIsKerass() {
        compare(
                new Adam(0.05f, 0.9f, 0.99f, 0.1f),
                0.05,
                (g, m) -> {
                    double m1 = m[0] + 0.1 * (g - m[0]);
                    double v = m[1] + 0.01 * (g * g - m[1]);
                    double rate =
                            m[2] * Math.sqrt(1 - Math.pow(0.99, m[3])) / (1 - Math.pow(0.9, m[3]));
                    return new double[] {-rate * m1 / (Math.sqrt(v) + 0.1), m1, v};
                });
    }

    @Test
    void refusesWhatCannotWork() {
        assertThatThrownBy(() -> new Sgd(0f, 0f, false)).hasMessageContaining("learningRate");
        assertThatThrownBy(() -> new Sgd(Float.NaN, 0f, false))
                .hasMessageContaining("learningRate");
        assertThatThrownBy(() -> new Sgd(0.1f, 1.01f, false)).hasMessageContaining("momentum");
        assertThatThrownBy(() -> new Sgd(0.1f, -0.1f, false)).hasMessageContaining("momentum");
        assertThatThrownBy(() -> new Adam(0.1f, 1f, 0.9f, 0f)).hasMessageContaining("beta1");
    }

    /** From gradient and {slot 1, slot 2, rate, step number} to {change, slot 1, slot 2}. */
    private interface Rule {
        double[] apply(double gradient, double[] memory);
    }

    private static void compare(Optimizer optimizer, double rate, Rule rule) {
        double[] memoryA = {0, 0, 0, 0};
        double[] memoryB = {0, 0, 0, 0};
        double a = 0.4;
        double b = 0.7;
        try (NetworkSession session = network(optimizer).open(1);
                TUint8 images = TestNetwork.images(Shape.of(1, 1, 1, 1), (int) X);
                TFloat32 targets = TestNetwork.floats(Shape.of(1, 1), (float) T)) {
            for (int step = 0; step < STEPS; step++) {
                // The rate halves on the way, as a callback would have it.
                double now = step < STEPS / 2 ? rate : rate / 2;
                double error = b * a * X - T;
                float loss = session.train(images, targets, (float) now, step).losses()[0];
                assertThat((double) loss).isCloseTo(error * error / 2, within(1e-4));
                double changeA = step(rule, memoryA, error * b * X, now, step + 1);
                double changeB = step(rule, memoryB, error * a * X, now, step + 1);
                a += changeA;
                b += changeB;
                assertThat(read(session, "a/kernel")).isCloseTo(a, within(2e-5));
                assertThat(read(session, "b/kernel")).isCloseTo(b, within(2e-5));
            }
        }
    }

    private static double step(
            Rule rule, double[] memory, double gradient, double rate, int number) {
        memory[2] = rate;
        memory[3] = number;
        double[] result = rule.apply(gradient, memory);
        memory[0] = result[1];
        memory[1] = result[2];
        return result[0];
    }

    private static double read(NetworkSession session, String name) {
        ToDoubleFunction<WeightValues> first = values -> values.get(name).numbers()[0];
        return first.applyAsDouble(session.read(session.network().weights().ofModel()));
    }

    private static TestNetwork network(Optimizer optimizer) {
        return new TestNetwork(
                1,
                1,
                1,
                1,
                optimizer,
                net -> {
                    Operand<TFloat32> x =
                            net.tf()
                                    .reshape(
                                            net.input("input"),
                                            net.tf().constant(new int[] {-1, 1}));
                    Operand<TFloat32> a =
                            net.weight("a", "kernel", Initializer.constant(0.4f), 1, 1);
                    Operand<TFloat32> b =
                            net.weight("b", "kernel", Initializer.constant(0.7f), 1, 1);
                    Operand<TFloat32> y = net.tf().linalg.matMul(net.tf().linalg.matMul(x, a), b);
                    net.output("out", y, y);
                },
                (tf, y, targets) -> {
                    Operand<TFloat32> error = tf.math.sub(y, targets.values());
                    Operand<TFloat32> half = tf.math.mul(tf.constant(0.5f), error);
                    return tf.reshape(tf.math.mul(half, error), tf.constant(new int[] {-1}));
                });
    }
}
