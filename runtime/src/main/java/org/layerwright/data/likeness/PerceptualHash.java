package org.layerwright.data.likeness;

import java.util.Arrays;

/**
 * The 64 bits of a picture that change little when it is resized, compressed, brightened or blurred
 * (Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions", 2010, section
 * 3.2.1): the picture in grey, shrunk to 32 x 32, its discrete cosine transform, of that the
 * frequencies 1 to 8 down and across; a bit is 1 where a coefficient is above their median.
 *
 * <p>Half of the bits are 1, so that two hashes differ in an even number of bits; those of
 * unrelated pictures in 32 on average.
 */
final class PerceptualHash {
    /** Cells along each side of the grey grid. */
    static final int GRID = 32;

    private static final int FREQUENCIES = 8;
    private static final double[][] COSINES = cosines();

    private final double[] coefficients;

    private PerceptualHash(double[] coefficients) {
        this.coefficients = coefficients;
    }

    /** Of a grey picture of {@value #GRID} rows and columns. */
    static PerceptualHash of(double[] grey) {
        double[][] down = new double[FREQUENCIES][GRID];
        for (int v = 0; v < FREQUENCIES; v++) {
            for (int y = 0; y < GRID; y++) {
                for (int x = 0; x < GRID; x++) {
                    down[v][x] += COSINES[v][y] * grey[y * GRID + x];
                }
            }
        }
        double[] coefficients = new double[FREQUENCIES * FREQUENCIES];
        for (int v = 0; v < FREQUENCIES; v++) {
            for (int u = 0; u < FREQUENCIES; u++) {
                for (int x = 0; x < GRID; x++) {
                    coefficients[v * FREQUENCIES + u] += COSINES[u][x] * down[v][x];
                }
            }
        }
        return new PerceptualHash(coefficients);
    }

    /** Bit 8 v + u is of the frequency v + 1 down and u + 1 across. */
    long bits() {
        return bits(coefficients);
    }

    /** The hash of the picture seen in a mirror, left for right. */
    long mirroredBits() {
        double[] mirrored = coefficients.clone();
        // A cosine of odd frequency changes its sign when it is read backwards.
        for (int i = 0; i < mirrored.length; i += 2) {
            mirrored[i] = -mirrored[i];
        }
        return bits(mirrored);
    }

    private static long bits(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median = (sorted[half - 1] + sorted[half]) / 2;
        long bits = 0;
        for (int i = 0; i < values.length; i++) {
            bits |= values[i] > median ? 1L << i : 0;
        }
        return bits;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[FREQUENCIES][GRID];
        for (int f = 0; f < FREQUENCIES; f++) {
            for (int x = 0; x < GRID; x++) {
                cosines[f][x] = Math.cos(Math.PI * (f + 1) * (2 * x + 1) / (2.0 * GRID));
            }
        }
        return cosines;
    }
}
