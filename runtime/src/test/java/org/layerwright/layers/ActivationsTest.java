package org.layerwright.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.graph.GraphRun;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** Values against the definitions in double precision, slopes against quotients of those. */
class ActivationsTest {
    /** On both sides of every bend, and far out. */
    private static final float[] POINTS = {
        -40, -8, -3.5f, -2.5f, -1.1f, -0.9f, -0.6f, -0.4f, -0.05f, 0.05f, 0.4f, 0.6f, 0.9f, 1.1f,
        2.5f, 3.5f, 5.5f, 6.5f, 8, 40
    };

    private interface Built extends BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> {}

    private static Arguments row(String name, Built built, DoubleUnaryOperator definition) {
        return Arguments.of(name, built, definition);
    }

    static Stream<Arguments> activations() {
        return Stream.of(
                row(
                        "relu",
                        (tf, x) -> Activations.relu(tf, x, Float.POSITIVE_INFINITY, 0, 0),
                        x -> Math.max(x, 0)),
                row(
                        "relu all",
                        (tf, x) -> Activations.relu(tf, x, 6, 0.1f, 1),
                        x -> x >= 6 ? 6 : x > 1 ? x : 0.1 * (x - 1)),
                row(
                        "relu capped",
                        (tf, x) -> Activations.relu(tf, x, 3, 0, 0),
                        x -> Math.min(Math.max(x, 0), 3)),
                row(
                        "prelu",
                        (tf, x) -> Activations.prelu(tf, x, tf.constant(0.7f)),
                        x -> x > 0 ? x : 0.7 * x),
                row(
                        "elu",
                        (tf, x) -> Activations.elu(tf, x, 0.5f),
                        x -> x > 0 ? x : 0.5 * Math.expm1(x)),
                row("gelu", Activations::gelu, x -> x * normal(x)),
                row(
                        "geluApproximate",
                        Activations::geluApproximate,
                        x ->
                                x
                                        / 2
                                        * (1
                                                + Math.tanh(
                                                        Math.sqrt(2 / Math.PI)
                                                                * (x + 0.044715 * x * x * x)))),
                row("silu", Activations::silu, x -> x / (1 + Math.exp(-x))),
                row("mish", Activations::mish, x -> x * Math.tanh(Math.log1p(Math.exp(x)))),
                row("hardSigmoid", Activations::hardSigmoid, x -> clip(x / 6 + 0.5, 0, 1)),
                row("hardSilu", Activations::hardSilu, x -> x * clip(x / 6 + 0.5, 0, 1)),
                row("hardTanh", Activations::hardTanh, x -> clip(x, -1, 1)),
                row("hardShrink", Activations::hardShrink, x -> Math.abs(x) > 0.5 ? x : 0),
                row(
                        "softShrink",
                        Activations::softShrink,
                        x -> x > 0.5 ? x - 0.5 : x < -0.5 ? x + 0.5 : 0),
                row("tanhShrink", Activations::tanhShrink, x -> x - Math.tanh(x)),
                row("squareplus", Activations::squareplus, x -> (x + Math.sqrt(x * x + 4)) / 2),
                row(
                        "sparsePlus",
                        Activations::sparsePlus,
                        x -> x <= -1 ? 0 : x >= 1 ? x : (x + 1) * (x + 1) / 4),
                row("sparseSigmoid", Activations::sparseSigmoid, x -> clip((x + 1) / 2, 0, 1)),
                row("logSigmoid", Activations::logSigmoid, x -> -Math.log1p(Math.exp(-x))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("activations")
    void valuesAndSlopesAreThoseOfTheDefinition(
            String name, Built built, DoubleUnaryOperator definition) {
        float[] values = GraphRun.of(tf -> built.apply(tf, tf.constant(POINTS)));
        float[] slopes =
                GraphRun.of(
                        tf -> {
                            Operand<TFloat32> x = tf.constant(POINTS);
                            return tf.gradients(built.apply(tf, x), List.of(x)).dy(0);
                        });
        for (int i = 0; i < POINTS.length; i++) {
            double x = POINTS[i];
            double expected = definition.applyAsDouble(x);
            assertThat((double) values[i])
                    .as("%s(%s)", name, x)
                    .isCloseTo(expected, within(1e-6 + 1e-6 * Math.abs(expected)));
            double slope =
                    (definition.applyAsDouble(x + 1e-5) - definition.applyAsDouble(x - 1e-5))
                            / 2e-5;
            assertThat((double) slopes[i])
                    .as("slope of %s at %s", name, x)
                    .isCloseTo(slope, within(2e-5));
        }
    }

    @Test
    void gluHalvesTheLastAxis() {
        float[] values =
                GraphRun.of(
                        tf -> Activations.glu(tf, tf.constant(new float[][] {{1, 2, 0, 1000}})));
        assertThat(values).containsExactly(0.5f, 2);
    }

    /** The distribution function of the standard normal, by Simpson's rule from 0. */
    private static double normal(double x) {
        int steps = 2000;
        double end = Math.max(-9, Math.min(9, x));
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double t = end * i / steps;
            double weight = i == 0 || i == steps ? 1 : i % 2 == 0 ? 2 : 4;
            sum += weight * Math.exp(-t * t / 2);
        }
        return 0.5 + sum * end / steps / 3 / Math.sqrt(2 * Math.PI);
    }

    private static double clip(double x, double low, double high) {
        return Math.max(low, Math.min(high, x));
    }
}
