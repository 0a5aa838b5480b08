package org.layerwright.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.layerwright.graph.GraphRun;
import org.layerwright.graph.Mode;
import org.layerwright.graph.NetworkScope;
import org.layerwright.graph.Scopes;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.Arrays;
import java.util.Random;

/** Noise by its mean, variance and share of zeros, over many draws of fixed seeds. */
class NoiseTest {
    private static final int MANY = 100_000;

    private interface Layer {
        Operand<TFloat32> of(NetworkScope net, String layer, Operand<TFloat32> x, float amount);
    }

    /** Every layer of noise. */
    enum Kind {
        DROPOUT(Noise::dropout),
        DROPOUT_OF_IMAGES(
                (net, layer, x, rate) -> {
                    Ops tf = net.tf();
                    Operand<TFloat32> images = tf.reshape(x, tf.constant(new int[] {-1, 2, 5}));
                    return Noise.dropout(net, layer, images, rate, 1, 1);
                }),
        GAUSSIAN_NOISE(Noise::gaussianNoise),
        GAUSSIAN_DROPOUT(Noise::gaussianDropout),
        ALPHA_DROPOUT(Noise::alphaDropout),
        SPATIAL_DROPOUT_2D(
                (net, layer, x, rate) -> {
                    Ops tf = net.tf();
                    Operand<TFloat32> images = tf.reshape(x, tf.constant(new int[] {-1, 2, 5, 10}));
                    return Noise.spatialDropout2D(net, layer, images, rate);
                });

        private final Layer layer;

        Kind(Layer layer) {
            this.layer = layer;
        }
    }

    @ParameterizedTest
    @EnumSource
    void repeatsWithSeedStepAndNameOnly(Kind kind) {
        float[] ones = ones();
        float[] first = run(kind, ones, 0.5f, Mode.TRAINING, 1, 0, "a");
        assertThat(run(kind, ones, 0.5f, Mode.TRAINING, 1, 0, "a")).isEqualTo(first);
        assertThat(run(kind, ones, 0.5f, Mode.TRAINING, 1, 1, "a")).isNotEqualTo(first);
        assertThat(run(kind, ones, 0.5f, Mode.TRAINING, 2, 0, "a")).isNotEqualTo(first);
        assertThat(run(kind, ones, 0.5f, Mode.TRAINING, 1, 0, "b")).isNotEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void isNoneInInferenceOrWithoutAmount(Kind kind) {
        float[] values = normal();
        assertThat(run(kind, values, 0.5f, Mode.INFERENCE, 1, 0, "a")).isEqualTo(values);
        assertThat(run(kind, values, 0f, Mode.TRAINING, 1, 0, "a")).isEqualTo(values);
    }

    @Test
    void dropoutKeepsTheMean() {
        float[] dropped = training(Kind.DROPOUT, ones(), 0.3f);
        for (float value : dropped) {
            if (value != 0) {
                assertThat(value).isCloseTo(1 / 0.7f, within(1e-6f));
            }
        }
        // Five standard deviations of a binomial count.
        assertThat(share(dropped, 0)).isCloseTo(0.3, within(0.0073));
        assertThat(training(Kind.DROPOUT, ones(), 1f)).containsOnly(0f);
    }

    @Test
    void dropoutLosesTogetherWhatSharesItsNoise() {
        float[] dropped = training(Kind.DROPOUT_OF_IMAGES, ones(), 0.3f);
        for (int i = 0; i < MANY; i++) {
            assertThat(dropped[i]).isEqualTo(dropped[i / 10 * 10]);
        }
        // 10,000 images: five standard deviations of their count.
        assertThat(share(dropped, 0)).isCloseTo(0.3, within(0.023));
    }

    @Test
    void spatialDropoutLosesWholeChannelsOfAnImage() {
        float[] dropped = training(Kind.SPATIAL_DROPOUT_2D, ones(), 0.3f);
        for (int image = 0; image < MANY / 100; image++) {
            for (int i = 0; i < 100; i++) {
                assertThat(dropped[image * 100 + i]).isEqualTo(dropped[image * 100 + i % 10]);
            }
        }
        // 10,000 channels: five standard deviations of their count.
        assertThat(share(dropped, 0)).isCloseTo(0.3, within(0.023));
    }

    @Test
    void gaussianNoiseIsAdded() {
        float[] noisy = training(Kind.GAUSSIAN_NOISE, ones(), 0.2f);
        assertThat(mean(noisy)).isCloseTo(1, within(5 * 0.2 / Math.sqrt(MANY)));
        assertThat(variance(noisy)).isCloseTo(0.04, within(0.04 * 5 * Math.sqrt(2.0 / MANY)));
        assertThat(within68(noisy, 1, 0.2)).isCloseTo(0.6827, within(0.0075));
    }

    @Test
    void gaussianDropoutMultipliesWithTheVarianceOfDropout() {
        float[] twos = new float[MANY];
        Arrays.fill(twos, 2);
        float[] noisy = training(Kind.GAUSSIAN_DROPOUT, twos, 0.2f);
        // stddev = 2 * sqrt(0.2 / 0.8) = 1
        assertThat(mean(noisy)).isCloseTo(2, within(5 / Math.sqrt(MANY)));
        assertThat(variance(noisy)).isCloseTo(1, within(5 * Math.sqrt(2.0 / MANY)));
        assertThat(within68(noisy, 2, 1)).isCloseTo(0.6827, within(0.0075));
    }

    @Test
    void alphaDropoutKeepsMeanAndVariance() {
        float[] noisy = training(Kind.ALPHA_DROPOUT, normal(), 0.2f);
        assertThat(mean(noisy)).isCloseTo(0, within(0.02));
        assertThat(variance(noisy)).isCloseTo(1, within(0.03));
        // Lost values: a * (alpha' + b), alpha' = -1.7580993; worked out from the paper's formulas.
        double least = -1.7580993408473766;
        double a = Math.pow(0.8 * (1 + 0.2 * least * least), -0.5);
        float lost = (float) (a * least - a * least * 0.2);
        int count = 0;
        for (float value : noisy) {
            count += Math.abs(value - lost) < 1e-5 ? 1 : 0;
        }
        assertThat((double) count / MANY).isCloseTo(0.2, within(0.0064));
    }

    private static float[] training(Kind kind, float[] x, float amount) {
        return run(kind, x, amount, Mode.TRAINING, 1, 0, "noise");
    }

    private static float[] run(
            Kind kind, float[] x, float amount, Mode mode, long seed, long step, String name) {
        return GraphRun.withRandom(
                seed,
                step,
                (tf, random) ->
                        kind.layer.of(Scopes.of(tf, mode, random), name, tf.constant(x), amount));
    }

    private static float[] ones() {
        float[] ones = new float[MANY];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static float[] normal() {
        Random random = new Random(7);
        float[] values = new float[MANY];
        for (int i = 0; i < MANY; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static double share(float[] values, float wanted) {
        int count = 0;
        for (float value : values) {
            count += value == wanted ? 1 : 0;
        }
        return (double) count / values.length;
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(float[] values) {
        double mean = mean(values);
        double sum = 0;
        for (float value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / values.length;
    }

    /** The share of values within one standard deviation: 68 % of a normal distribution. */
    private static double within68(float[] values, double mean, double stddev) {
        int count = 0;
        for (float value : values) {
            count += Math.abs(value - mean) <= stddev ? 1 : 0;
        }
        return (double) count / values.length;
    }
}
