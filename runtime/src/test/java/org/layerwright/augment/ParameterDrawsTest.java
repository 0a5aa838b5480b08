package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * The parameters of steps, read off from what they did to thousands of images of known values, by
 * formulas of their own: each image's own, independent of its neighbours', and uniform. The seed is
 * fixed; bounds are those that one sound seed in some thousands would break.
 */
class ParameterDrawsTest {
    private static final int COUNT = 4000;

    /** Kolmogorov's statistic is above it once in a thousand times. */
    private static final double KOLMOGOROV = 1.95 / Math.sqrt(COUNT);

    /** Of (200, 150, 150): value 200, saturation 1/4, which becomes f / (1 - f) / 4. */
    @Test
    void saturation() {
        float[] values = pixels(color(200, 150, 150), p -> p.randomSaturation("s", 0.2f, 0.7f));
        double[] f = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            double factor = 4 * (1 - values[3 * i + 1] / 200.0);
            f[i] = factor / (1 + factor);
        }
        uniform(f, 0.2, 0.7);
    }

    /** Red turned by up to 1/2 * 0.3 of the circle: green or blue rises by 6 times the turn. */
    @Test
    void hue() {
        float[] values = pixels(color(255, 0, 0), p -> p.randomHue("h", 0.1f, 0.3f));
        double[] turns = new double[COUNT];
        int greener = 0;
        for (int i = 0; i < COUNT; i++) {
            turns[i] = Math.max(values[3 * i + 1], values[3 * i + 2]) / 255.0 / 6;
            greener += values[3 * i + 1] > 0 ? 1 : 0;
        }
        uniform(turns, 0.05, 0.15);
        coin(greener);
    }

    /**
     * A middle of 100 among 3x3 of 60: smooth is 5/13 of the way, so that 2 f stretch 40 * 8/13.
     */
    @Test
    void sharpness() {
        TestImages spot = TestImages.of(COUNT, 5, 5, 1, 60);
        for (int i = 0; i < COUNT; i++) {
            spot.values()[spot.index(i, 2, 2, 0)] = 100;
        }
        float[] values = pixels(spot, p -> p.randomSharpness("s", 0.1f, 0.9f));
        double[] f = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            double smooth = 60 + 40 * 5 / 13.0;
            f[i] = (values[spot.index(i, 2, 2, 0)] - smooth) / (100 - smooth) / 2;
        }
        uniform(f, 0.1, 0.9);
    }

    /** Of a white row in black, three rows count: 1 : 2 e, with e = exp(-1 / (2 s^2)). */
    @Test
    void blur() {
        TestImages line = TestImages.of(COUNT, 5, 1, 1, 0);
        for (int i = 0; i < COUNT; i++) {
            line.values()[line.index(i, 2, 0, 0)] = 200;
        }
        float[] values = pixels(line, p -> p.randomGaussianBlur("b", 3, 1, 0.5f, 1.5f));
        double[] sigma = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            double e = (200 / (double) values[line.index(i, 2, 0, 0)] - 1) / 2;
            sigma[i] = Math.sqrt(-0.5 / Math.log(e));
        }
        uniform(sigma, 0.501, 1.501);
    }

    /** On a ramp of 10 a column and none a row, a lean by fx shows 10 (x + fx y). */
    @Test
    void shear() {
        float[] values = geometry(ramp(), g -> g.randomShear("s", 0.1f, 0.4f, 0, 0));
        double[] lean = new double[COUNT];
        int right = 0;
        for (int i = 0; i < COUNT; i++) {
            double fx = (values[ramp(i, 2, 3)] - 30) / 20.0;
            lean[i] = Math.abs(fx);
            right += fx > 0 ? 1 : 0;
        }
        uniform(lean, 0.1, 0.4);
        coin(right);
    }

    /** A move of the ramp by a share of its 8 columns. */
    @Test
    void translation() {
        float[] values = geometry(ramp(), g -> g.randomTranslation("t", 0, 0, -0.25f, 0.125f));
        double[] moves = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            moves[i] = (40 - values[ramp(i, 2, 4)]) / 10.0 / 8;
        }
        uniform(moves, -0.25, 0.125);
    }

    /** Every place where 2 of 8 columns fit, equally often: the window's middle tells which. */
    @Test
    void cropPosition() {
        float[] values = geometry(ramp(), g -> g.randomCrop("c", 5, 2));
        int[] places = new int[7];
        double[] left = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            // The middle of columns l and l + 1 stands between output columns 3 and 4.
            double middle = (values[ramp(i, 2, 3)] + values[ramp(i, 2, 4)]) / 20.0;
            left[i] = middle - 0.5;
            assertThat(left[i]).isCloseTo(Math.rint(left[i]), within(0.01));
            places[(int) Math.rint(left[i])]++;
        }
        double chi = 0;
        for (int seen : places) {
            chi += Math.pow(seen - COUNT / 7.0, 2) / (COUNT / 7.0);
        }
        // Chi squared of 6 is above it once in a thousand times.
        assertThat(chi).isLessThan(22.5);
        independent(left);
    }

    /**
     * Each corner appears in a box of its own, 0.2 of the sides. The middle is where the diagonals
     * cross: each goes through the mean of its ends, so that to first order the middle moves by the
     * mean of the corners' dx, and of their dy by signs, times width / height.
     */
    @Test
    void perspective() {
        float[] values = geometry(ramp(), g -> g.randomPerspective("p", 0.2f));
        double mean = 0;
        double[] middle = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            middle[i] = (values[ramp(i, 2, 3)] + values[ramp(i, 2, 4)]) / 20.0 - 3.5;
            mean += middle[i] / COUNT;
        }
        double variance = 0;
        for (double value : middle) {
            variance += (value - mean) * (value - mean) / COUNT;
        }
        // Two means of four draws, each uniform in 0.2 * 7 columns.
        double expected = 2 * 1.4 * 1.4 / 12 / 4;
        assertThat(mean).isCloseTo(0, within(5 * Math.sqrt(expected / COUNT) + 0.01));
        assertThat(variance).isCloseTo(expected, within(0.1 * expected));
        independent(middle);
    }

    private static TestImages color(float red, float green, float blue) {
        TestImages images = TestImages.of(COUNT, 1, 1, 3, red);
        for (int i = 0; i < COUNT; i++) {
            images.values()[3 * i + 1] = green;
            images.values()[3 * i + 2] = blue;
        }
        return images;
    }

    /** 10 times the column, 5 rows, 8 columns. */
    private static TestImages ramp() {
        TestImages images = TestImages.of(COUNT, 5, 8, 1, 0);
        for (int i = 0; i < images.values().length; i++) {
            images.values()[i] = 10 * (i % 8);
        }
        return images;
    }

    private static int ramp(int image, int row, int column) {
        return (image * 5 + row) * 8 + column;
    }

    private static void coin(int heads) {
        assertThat(heads / (double) COUNT).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(COUNT)));
    }

    private static void uniform(double[] values, double lower, double upper) {
        independent(values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double worst = 0;
        for (int i = 0; i < COUNT; i++) {
            double below = (sorted[i] - lower) / (upper - lower);
            worst = Math.max(worst, Math.abs(below - (i + 0.5) / COUNT));
        }
        assertThat(worst).isLessThan(KOLMOGOROV);
        assertThat(sorted[0]).isGreaterThan(lower - 1e-3);
        assertThat(sorted[COUNT - 1]).isLessThan(upper + 1e-3);
    }

    /** Neighbours in the batch know nothing of each other. */
    private static void independent(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double together = 0;
        double alone = 0;
        for (int i = 1; i < COUNT; i++) {
            together += (values[i] - mean) * (values[i - 1] - mean);
            alone += (values[i] - mean) * (values[i] - mean);
        }
        assertThat(alone).isPositive();
        assertThat(together / alone).isCloseTo(0, within(4 / Math.sqrt(COUNT)));
    }

    private static float[] pixels(TestImages images, UnaryOperator<Pixels> steps) {
        return run(images, (scope, x) -> steps.apply(scope.pixels(x)).result());
    }

    private static float[] geometry(TestImages images, UnaryOperator<Geometry> steps) {
        return run(
                images,
                (scope, x) ->
                        steps.apply(scope.geometry(x))
                                .resample(FillMode.REFLECT, Interpolation.BILINEAR, 0));
    }

    private interface Step {
        Operand<TFloat32> of(AugmentScope scope, Operand<TFloat32> images);
    }

    private static float[] run(TestImages images, Step step) {
        return GraphRun.withRandom(
                8, 3, (tf, random) -> step.of(new AugmentScope(tf, random), images.in(tf)));
    }
}
