package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;

import java.util.function.UnaryOperator;

/** What is drawn, image by image: read off from thousands of tiny images of known values. */
class RandomStepsTest {
    private static final int COUNT = 4000;

    /** Five standard deviations of the mean of uniform draws. */
    private static double tolerance(double width) {
        return 5 * width / Math.sqrt(12.0 * COUNT);
    }

    @Test
    void brightnessIsUniform() {
        float[] values = run(grey(100), p -> p.randomBrightness("b", -0.2f, 0.1f));
        uniform(values, 100 - 51, 100 + 25.5);
    }

    /** Values 100 and 110 about their mean 105. */
    @Test
    void contrastIsUniform() {
        TestImages two = TestImages.of(COUNT, 1, 2, 1, 100);
        for (int i = 0; i < COUNT; i++) {
            two.values()[2 * i] = 110;
        }
        float[] values = run(two, p -> p.randomContrast("c", 0.5f, 1.5f));
        float[] factors = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            factors[i] = (values[2 * i] - 105) / 5;
        }
        uniform(factors, 0.5, 1.5);
    }

    /** Solarized at threshold t, 100 stays where t is above it: 255 t in [0, 200). */
    @Test
    void thresholdsAreUniform() {
        float[] values = run(grey(100), p -> p.solarization("s", 0, 0, 0, (float) (200 / 255.0)));
        assertThat(share(values, 100)).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(COUNT)));
        assertThat(share(values, 155)).isCloseTo(1 - share(values, 100), within(1e-9));
    }

    /** 255 with 1, 2 and 3 bits is 128, 192 and 224. */
    @Test
    void bitsAreEquallyLikely() {
        float[] values = run(grey(255), p -> p.randomPosterization("p", 1, 3));
        double deviation = 5 * Math.sqrt(2.0 / 9 / COUNT);
        assertThat(share(values, 128)).isCloseTo(1 / 3.0, within(deviation));
        assertThat(share(values, 192)).isCloseTo(1 / 3.0, within(deviation));
        assertThat(share(values, 224)).isCloseTo(1 / 3.0, within(deviation));
    }

    @Test
    void noiseHasItsDeviation() {
        float[] values = run(grey(128), p -> p.randomGaussianNoise("n", 10, 10));
        double sum = 0;
        double squares = 0;
        for (float value : values) {
            sum += value - 128;
            squares += (value - 128) * (value - 128);
        }
        assertThat(sum / COUNT).isCloseTo(0, within(5 * 10 / Math.sqrt(COUNT)));
        assertThat(Math.sqrt(squares / COUNT))
                .isCloseTo(10, within(5 * 10 / Math.sqrt(2.0 * COUNT)));
    }

    /**
     * Two draws u from [0.16, 0.36) make an area of sqrt(u1 u2); E sqrt(u) is 2/3 (b^1.5 - a^1.5) /
     * (b - a).
     */
    @Test
    void erasedAreasFillTheirBounds() {
        int count = 1000;
        TestImages white = TestImages.of(count, 20, 30, 1, 255);
        float[] values = run(white, p -> p.randomErasing("e", 0.16f, 0.36f, 0f));
        double least = 1;
        double most = 0;
        double sum = 0;
        double[] left = new double[2];
        for (int n = 0; n < count; n++) {
            int erased = 0;
            for (int i = 0; i < 600; i++) {
                boolean hit = values[n * 600 + i] == 0;
                erased += hit ? 1 : 0;
                left[i % 30 < 15 ? 0 : 1] += hit ? 1 : 0;
            }
            least = Math.min(least, erased / 600.0);
            most = Math.max(most, erased / 600.0);
            sum += erased / 600.0;
        }
        double side = 2 / 3.0 * (0.216 - 0.064) / 0.2;
        assertThat(sum / count).isCloseTo(side * side, within(0.01));
        // A side can cover a pixel more or less than its length.
        assertThat(least).isBetween(0.12, 0.2);
        assertThat(most).isBetween(0.32, 0.41);
        assertThat(left[0] / left[1]).isCloseTo(1, within(0.05));
    }

    @Test
    void aChanceHoldsForItsShareOfImages() {
        float[] values =
                run(
                        grey(100),
                        p ->
                                p.maybe(
                                        Condition.chance("c", 0.3f),
                                        q -> q.randomBrightness("b", 0.2f, 0.2f)));
        assertThat(share(values, 151)).isCloseTo(0.3, within(5 * Math.sqrt(0.21 / COUNT)));
        assertThat(share(values, 100)).isCloseTo(1 - share(values, 151), within(1e-9));
    }

    /**
     * Three members that add 51, 25.5 and 12.75: two of them, each pair for a third of the images.
     */
    @Test
    void groupsChooseEachSetAlike() {
        float[] added = {0.2f, 0.1f, 0.05f};
        float[] values =
                run(
                        grey(100),
                        p -> {
                            Pixels all = p;
                            for (int i = 0; i < 3; i++) {
                                int member = i;
                                all =
                                        all.maybe(
                                                Condition.someOf("g", member, 3, 2),
                                                q ->
                                                        q.randomBrightness(
                                                                "b" + member,
                                                                added[member],
                                                                added[member]));
                            }
                            return all;
                        });
        double deviation = 5 * Math.sqrt(2.0 / 9 / COUNT);
        assertThat(share(values, 176.5f)).isCloseTo(1 / 3.0, within(deviation));
        assertThat(share(values, 163.75f)).isCloseTo(1 / 3.0, within(deviation));
        assertThat(share(values, 138.25f)).isCloseTo(1 / 3.0, within(deviation));
    }

    /** A column of its own marks each image; moved by exactly a column or not at all. */
    @Test
    void geometryTakesConditions() {
        TestImages marked = TestImages.of(COUNT, 1, 4, 1, 0);
        for (int i = 0; i < COUNT; i++) {
            marked.values()[4 * i + 1] = 200;
        }
        float[] values =
                GraphRun.withRandom(
                        1,
                        2,
                        (tf, random) ->
                                new AugmentScope(tf, random)
                                        .geometry(marked.in(tf))
                                        .maybe(
                                                Condition.chance("m", 0.25f),
                                                g -> g.randomTranslation("m", 0, 0, 0.25f, 0.25f))
                                        .resample(FillMode.CONSTANT, Interpolation.NEAREST, 0));
        double moved = 0;
        for (int i = 0; i < COUNT; i++) {
            moved += values[4 * i + 2] / 200;
            assertThat(values[4 * i + 1] + values[4 * i + 2]).isEqualTo(200);
        }
        assertThat(moved / COUNT).isCloseTo(0.25, within(5 * Math.sqrt(0.1875 / COUNT)));
    }

    private static TestImages grey(float value) {
        return TestImages.of(COUNT, 1, 1, 1, value);
    }

    private static double share(float[] values, float of) {
        double count = 0;
        for (float value : values) {
            count += Math.abs(value - of) < 1e-2 ? 1 : 0;
        }
        return count / values.length;
    }

    private static void uniform(float[] values, double lower, double upper) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        double sum = 0;
        for (float value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
            sum += value;
        }
        double slack = (upper - lower) / 200;
        assertThat(least).isBetween(lower - 1e-3, lower + slack);
        assertThat(most).isBetween(upper - slack, upper + 1e-3);
        assertThat(sum / values.length)
                .isCloseTo((lower + upper) / 2, within(tolerance(upper - lower)));
    }

    private static float[] run(TestImages images, UnaryOperator<Pixels> steps) {
        return GraphRun.withRandom(
                1,
                2,
                (tf, random) ->
                        steps.apply(new AugmentScope(tf, random).pixels(images.in(tf))).result());
    }
}
