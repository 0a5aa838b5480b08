package org.layerwright.data.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

final class PerceptualHashTest {
    private static final int N = 32;

    private static double[] noise(long seed) {
        return new Random(seed).doubles((long) N * N, 0, 255).toArray();
    }

    /** The transform's definition, term by term. */
    private static long byDefinition(double[] grey) {
        double[] values = new double[64];
        for (int v = 1; v <= 8; v++) {
            for (int u = 1; u <= 8; u++) {
                double sum = 0;
                for (int y = 0; y < N; y++) {
                    for (int x = 0; x < N; x++) {
                        sum +=
                                grey[y * N + x]
                                        * Math.cos((2 * x + 1) * u * Math.PI / 64)
                                        * Math.cos((2 * y + 1) * v * Math.PI / 64);
                    }
                }
                values[8 * (v - 1) + u - 1] = sum;
            }
        }
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double median = (sorted[31] + sorted[32]) / 2;
        long bits = 0;
        for (int i = 0; i < 64; i++) {
            bits |= values[i] > median ? 1L << i : 0;
        }
        return bits;
    }

    private static double[] mirrored(double[] grey) {
        double[] turned = new double[grey.length];
        for (int i = 0; i < grey.length; i++) {
            turned[i] = grey[i / N * N + N - 1 - i % N];
        }
        return turned;
    }

    @Test
    void isTheTransformsDefinition() {
        for (long seed = 0; seed < 20; seed++) {
            double[] grey = noise(seed);
            assertThat(PerceptualHash.of(grey).bits()).isEqualTo(byDefinition(grey));
        }
    }

    @Test
    void theMirrorImagesHashNeedsNoMirrorImage() {
        for (long seed = 0; seed < 20; seed++) {
            double[] grey = noise(seed);
            assertThat(PerceptualHash.of(grey).mirroredBits())
                    .isEqualTo(byDefinition(mirrored(grey)));
        }
    }

    @Test
    void halfOfTheBitsAreSetWhateverTheBrightness() {
        double[] grey = noise(1);
        double[] darker = Arrays.stream(grey).map(value -> 0.4 * value + 7).toArray();

        assertThat(Long.bitCount(PerceptualHash.of(grey).bits())).isEqualTo(32);
        assertThat(PerceptualHash.of(darker).bits()).isEqualTo(PerceptualHash.of(grey).bits());
    }
}
