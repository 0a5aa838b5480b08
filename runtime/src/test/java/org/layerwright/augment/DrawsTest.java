package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.graph.GraphRun;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

import java.util.Arrays;
import java.util.function.BiFunction;

/** What is drawn for each image, against the exact distributions. */
class DrawsTest {
    private static final int COUNT = 20_000;

    /** Kolmogorov's statistic is above it once in a thousand times. */
    private static final double KOLMOGOROV = 1.95 / Math.sqrt(COUNT);

    @ParameterizedTest
    @ValueSource(floats = {0.05f, 0.2f, 0.5f, 1, 2, 40})
    void sharesAreBeta(float a) {
        float[] shares = draw(COUNT, (draws, one) -> draws.beta("s", times(draws, one, a)));
        Arrays.sort(shares);
        double worst = 0;
        // Up to one half, where floats are close together.
        for (int i = 0; shares[i] < 0.5; i += 10) {
            double expected = betaBelow(shares[i], a);
            worst = Math.max(worst, Math.abs(expected - (i + 0.5) / COUNT));
        }
        assertThat(worst).isLessThan(KOLMOGOROV);
        // The variance is 1 / (4 (2a + 1)).
        double variance = 0;
        for (float share : shares) {
            variance += (share - 0.5) * (share - 0.5) / COUNT;
        }
        assertThat(variance * 4 * (2 * a + 1)).isCloseTo(1, within(0.04));
    }

    /**
     * The part of Beta(a, a) below x. With t = s^(1/a) the density's pole at 0 goes away; the whole
     * is twice what is below one half.
     */
    private static double betaBelow(double x, double a) {
        return x <= 0.5
                ? 0.5 * integral(Math.pow(x, a), a) / integral(Math.pow(0.5, a), a)
                : 1 - betaBelow(1 - x, a);
    }

    private static double integral(double upTo, double a) {
        int steps = 400;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double s = (i + 0.5) / steps * upTo;
            sum += Math.pow(1 - Math.pow(s, 1 / a), a - 1);
        }
        return sum * upTo / steps;
    }

    /** Where numbers of such concentration are 0 in floats, both of a pair. */
    @ParameterizedTest
    @ValueSource(floats = {0, 1e-6f, 1e-3f})
    void tinyConcentrationsAreACoin(float a) {
        float[] shares = draw(COUNT, (draws, one) -> draws.beta("s", times(draws, one, a)));
        double sum = 0;
        double between = 0;
        for (float share : shares) {
            assertThat(share).isBetween(0f, 1f);
            sum += share;
            between += share > 0.001 && share < 0.999 ? 1 : 0;
        }
        assertThat(sum / COUNT).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(COUNT)));
        // About a 2 log(999) of them.
        assertThat(between / COUNT).isLessThan(0.01);
    }

    /** Dirichlet: each of three parts has mean 1/3 and variance 2/9 / (3a + 1). */
    @Test
    void partsAreDirichlet() {
        float a = 0.5f;
        float[] parts = draw(COUNT, (draws, one) -> draws.parts("s", times(draws, one, a), 3));
        assertThat(parts).hasSize(3 * COUNT);
        double[] sum = new double[3];
        double[] squares = new double[3];
        for (int i = 0; i < COUNT; i++) {
            float whole = 0;
            for (int part = 0; part < 3; part++) {
                float value = parts[3 * i + part];
                whole += value;
                sum[part] += value / COUNT;
                squares[part] += (value - 1 / 3.0) * (value - 1 / 3.0) / COUNT;
            }
            assertThat(whole).isCloseTo(1, within(1e-5f));
        }
        double variance = 2 / 9.0 / (3 * a + 1);
        for (int part = 0; part < 3; part++) {
            assertThat(sum[part]).isCloseTo(1 / 3.0, within(5 * Math.sqrt(variance / COUNT)));
            assertThat(squares[part]).isCloseTo(variance, within(0.05 * variance));
        }
    }

    /** Each image is partner once; places say nothing about partners. */
    @Test
    void partnersAreAPermutation() {
        int count = 4000;
        float[] partners =
                draw(
                        count,
                        (draws, one) ->
                                draws.tf().dtypes.cast(draws.partners("p"), TFloat32.class));
        double distance = 0;
        int same = 0;
        for (int i = 0; i < count; i++) {
            distance += Math.abs(partners[i] - i) / count;
            same += partners[i] == i ? 1 : 0;
        }
        // Two places in 0..1 are 1/3 apart in the mean, with deviation sqrt(1/18).
        assertThat(distance / count).isCloseTo(1 / 3.0, within(5 * Math.sqrt(1 / 18.0 / count)));
        // As many as a Poisson number of mean 1.
        assertThat(same).isLessThan(9);
        Arrays.sort(partners);
        for (int i = 0; i < count; i++) {
            assertThat(partners[i]).isEqualTo(i);
        }
    }

    @Test
    void oneImageIsItsOwnPartner() {
        float[] partner =
                draw(
                        1,
                        (draws, one) ->
                                draws.tf().dtypes.cast(draws.partners("p"), TFloat32.class));
        assertThat(partner).containsExactly(0f);
    }

    @Test
    void eitherWayHasBothSigns() {
        float[] values = draw(COUNT, (draws, one) -> draws.eitherWay("e", 0.2f, 0.6f));
        double mean = 0;
        double size = 0;
        for (float value : values) {
            assertThat(Math.abs(value)).isBetween(0.2f, 0.6f);
            mean += value / COUNT;
            size += Math.abs(value) / COUNT;
        }
        assertThat(mean).isCloseTo(0, within(5 * 0.42 / Math.sqrt(COUNT)));
        assertThat(size).isCloseTo(0.4, within(5 * 0.4 / Math.sqrt(12.0 * COUNT)));
    }

    private static Operand<TFloat32> times(Draws draws, Operand<TFloat32> ones, float factor) {
        return draws.tf().math.mul(ones, draws.tf().constant(factor));
    }

    /** With a vector of ones, one for each image. */
    private static float[] draw(
            int count, BiFunction<Draws, Operand<TFloat32>, Operand<TFloat32>> of) {
        return GraphRun.withRandom(
                11,
                5,
                (tf, random) -> {
                    Draws draws = Draws.of(tf, random, TestImages.of(count, 1, 1, 1, 0).in(tf));
                    return of.apply(draws, tf.fill(draws.batch(), tf.constant(1f)));
                });
    }
}
