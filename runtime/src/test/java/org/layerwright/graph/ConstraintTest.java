package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.train.optimizer.Adam;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.List;
import java.util.Map;

/** Expected values by hand: columns of norm 5, 0.5 and 0, rows of norms 3.02, 4.01. */
class ConstraintTest {
    private static final float[][] MATRIX = {{3, 0.3f, 0}, {-4, -0.4f, 0}};

    @Test
    void normsAreBounded() {
        check(Constraint.maxNorm(2, 0), 1.2, 0.3, 0, -1.6, -0.4, 0);
        check(Constraint.maxNorm(5.1f, 0), 3, 0.3, 0, -4, -0.4, 0);
        check(Constraint.unitNorm(0), 0.6, 0.6, 0, -0.8, -0.8, 0);
        check(Constraint.minMaxNorm(1, 2, 1, -2), 1.2, 0.6, 0, -1.6, -0.8, 0);
        // Half of the way: 5 to 3.5, 0.5 to 0.75.
        check(Constraint.minMaxNorm(1, 2, 0.5f, 0), 2.1, 0.45, 0, -2.8, -0.6, 0);
        double row = Math.sqrt(9.09);
        check(
                Constraint.unitNorm(1),
                3 / row,
                0.3 / row,
                0,
                -4 / Math.sqrt(16.16),
                -0.4 / Math.sqrt(16.16),
                0);
        double all = Math.sqrt(25.25);
        check(Constraint.unitNorm(0, 1), 3 / all, 0.3 / all, 0, -4 / all, -0.4 / all, 0);
    }

    @Test
    void negativeValuesBecomeZero() {
        check(Constraint.nonNegative(), 3, 0.3, 0, 0, 0, 0);
    }

    private static void check(Constraint constraint, double... expected) {
        float[] result = GraphRun.of(tf -> constraint.apply(tf, tf.constant(MATRIX)));
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) result[i])
                    .as("%s[%d]", constraint, i)
                    .isCloseTo(expected[i], within(2e-6));
        }
    }

    /** Gradient 1 for each weight: (3, 0.5) - 1 = (2, -0.5). */
    @Test
    void holdsAfterTheUpdate() {
        assertThat(trained(new Sgd(1f, 0, false), Constraint.nonNegative(), 3, 0.5f))
                .containsExactly(2, 0);
        // (6, 8) - (1, 1) = (5, 7) has norm sqrt(74).
        float norm = (float) Math.sqrt(74);
        assertThat(trained(new Sgd(1f, 0, false), Constraint.maxNorm(2, 0), 6, 8))
                .containsExactly(new float[] {2 * 5 / norm, 2 * 7 / norm}, within(1e-6f));
        // Adam's first step is the rate, whatever the gradient.
        assertThat(
                        trained(
                                new Adam(1f, 0.9f, 0.999f, 1e-7f, false),
                                Constraint.nonNegative(),
                                3,
                                0.5f))
                .containsExactly(new float[] {2, 0}, within(1e-5f));
    }

    private static float[] trained(Optimizer optimizer, Constraint constraint, float... first) {
        TestNetwork network =
                new TestNetwork(
                        1,
                        1,
                        1,
                        1,
                        optimizer,
                        net -> {
                            Operand<TFloat32> weight =
                                    net.weight("a", "w", Initializer.zeros(), 2, 1);
                            net.constrain(weight, constraint);
                            Operand<TFloat32> pixels =
                                    net.tf()
                                            .reshape(
                                                    net.input("input"),
                                                    net.tf().constant(new int[] {-1, 1}));
                            Operand<TFloat32> sum =
                                    net.tf()
                                            .linalg
                                            .matMul(
                                                    net.tf()
                                                            .concat(
                                                                    List.of(pixels, pixels),
                                                                    net.tf().constant(1)),
                                                    weight);
                            net.output("out", sum, sum);
                        },
                        (tf, logits, targets) -> tf.reshape(logits, tf.constant(new int[] {-1})));
        try (NetworkSession session = network.open(1);
                TUint8 images = TestNetwork.images(Shape.of(1, 1, 1, 1), 1);
                TFloat32 targets = TestNetwork.floats(Shape.of(1, 1), 0)) {
            session.write(
                    new WeightValues(
                            Map.of("a/w", new WeightValues.Values(Extent.of(2, 1), first))));
            session.train(images, targets, 1f, 0);
            return session.read(session.network().weights().ofModel()).get("a/w").numbers();
        }
    }
}
