package org.layerwright.processor.check.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.layerwright.dsl.layer.ActivationFunction;

import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** What activations make of signals: known integrals, and drawn numbers. */
class BellTest {
    /** A rectified standard normal number: mean 1/sqrt(2 pi), mean square 1/2. */
    @Test
    void aRectifierHalvesTheMeanSquare() {
        Signal out = Bell.through(x -> Math.max(x, 0), Signal.STANDARD);

        assertThat(out.mean()).isCloseTo(1 / Math.sqrt(2 * Math.PI), within(5e-3));
        assertThat(out.meanSquare()).isCloseTo(0.5, within(5e-3));
        assertThat(out.sided()).isTrue();
    }

    /** E[exp(x)] = exp(1/2) and E[exp(2x)] = exp(2). */
    @Test
    void anExponentialHasTheLogarithmicNormalDistribution() {
        Signal out = Bell.through(Math::exp, Signal.STANDARD);

        assertThat(out.mean()).isCloseTo(Math.exp(0.5), within(1e-3));
        assertThat(out.meanSquare()).isCloseTo(Math.exp(2), within(1e-2));
    }

    @ParameterizedTest
    @EnumSource(ActivationFunction.class)
    void drawnNumbersAgree(ActivationFunction activation) {
        Optional<DoubleUnaryOperator> f = Activations.of(activation);
        if (f.isEmpty()) {
            assertThat(activation.name()).contains("MAX");
            return;
        }
        double common = 0.8;
        double own = 0.6;
        Random random = new Random(3);
        double square = 0;
        double means = 0;
        int channels = 400;
        int draws = 500;
        for (int c = 0; c < channels; c++) {
            double center = common * random.nextGaussian();
            double sum = 0;
            for (int i = 0; i < draws; i++) {
                double y = f.get().applyAsDouble(center + own * random.nextGaussian());
                sum += y / draws;
                square += y * y / draws / channels;
            }
            means += sum * sum / channels;
        }

        Signal out = Bell.through(f.get(), new Signal(common, own * own, false));

        assertThat(out.meanSquare() / square).isCloseTo(1, within(0.15));
        assertThat(Math.abs(out.mean()) / Math.sqrt(means)).isCloseTo(1, within(0.15));
    }
}
