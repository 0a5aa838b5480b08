package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Steps with fixed parameters against reading each pixel in plain Java. */
class GeometryStepsTest {
    private static final TestImages IMAGES = TestImages.random(1, 3);
    private static final float CLOSE = 1e-3f;

    @Test
    void shearLeansAboutTheTopLeftCorner() {
        float[] sheared = run(g -> g.randomShear("s", 0.3f, 0.3f, 0.2f, 0.2f));
        float[] oneWay =
                IMAGES.expected((n, y, x, c) -> IMAGES.read(n, y + 0.2 * x, x + 0.3 * y, c));
        float[] otherWay =
                IMAGES.expected((n, y, x, c) -> IMAGES.read(n, y - 0.2 * x, x - 0.3 * y, c));
        boolean first =
                Math.abs(sheared[IMAGES.index(0, 3, 3, 0)] - oneWay[IMAGES.index(0, 3, 3, 0)])
                        < CLOSE;
        assertThat(sheared).containsExactly(first ? oneWay : otherWay, within(CLOSE));
    }

    @Test
    void centerCropEnlargesTheMiddle() {
        float[] cropped = run(g -> g.centerCrop("c", 3, 5));
        assertThat(cropped)
                .containsExactly(
                        IMAGES.expected(
                                (n, y, x, c) ->
                                        IMAGES.read(
                                                n,
                                                2 + (y + 0.5) * 3 / 7 - 0.5,
                                                2 + (x + 0.5) * 5 / 10 - 0.5,
                                                c)),
                        within(CLOSE));
    }

    @Test
    void aCropMustFit() {
        assertThatThrownBy(() -> run(g -> g.randomCrop("cut", 8, 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cut cuts 8x4 pixels out of images of 7x10");
    }

    /** Scale and ratio fixed: 0.35 of 70 pixels at width / height 1/2 is 7 by 3.5. */
    @Test
    void resizedCropHasItsAreaAndShape() {
        float[] cropped = run(g -> g.randomResizedCrop("c", 0.35f, 0.35f, 0.5f, 0.5f));
        double best = Double.MAX_VALUE;
        for (double left = 0; left <= 6.5; left += 0.001) {
            double start = left;
            float[] expected =
                    IMAGES.expected(
                            (n, y, x, c) -> IMAGES.read(n, y, start + (x + 0.5) * 0.35 - 0.5, c));
            best = Math.min(best, worst(expected, cropped));
        }
        assertThat(best).isLessThan(0.1);
    }

    /**
     * What appears at the four places are the corners, and a projective map is fixed by four
     * points: the same map found by solving its eight equations.
     */
    @Test
    void perspectivePutsTheCornersWhereTheyAreSaidToBe() {
        float[] x = {0.7f, 8.1f, -0.6f, 9.9f};
        float[] y = {-0.5f, 0.8f, 6.4f, 5.2f};
        double[] map = Homography.solve(x, y, 9, 6);
        float[] seen = GraphRun.of(tf -> corners(tf, x, y));
        assertThat(seen)
                .containsExactly(
                        IMAGES.expected(
                                (n, v, u, c) -> {
                                    double d = map[6] * u + map[7] * v + 1;
                                    return IMAGES.read(
                                            n,
                                            (map[3] * u + map[4] * v + map[5]) / d,
                                            (map[0] * u + map[1] * v + map[2]) / d,
                                            c);
                                }),
                        within(CLOSE));
    }

    private static Operand<TFloat32> corners(Ops tf, float[] x, float[] y) {
        PixelMap map = new Corners(tf).map(vectors(tf, x), vectors(tf, y), 9, 6);
        return new Maps(tf, 7, 10)
                .read(IMAGES.in(tf), map, FillMode.REFLECT, Interpolation.BILINEAR, 0);
    }

    private static List<Operand<TFloat32>> vectors(Ops tf, float[] values) {
        return IntStream.range(0, values.length)
                .<Operand<TFloat32>>mapToObj(i -> tf.constant(new float[] {values[i]}))
                .toList();
    }

    /** Perspective then rotation, joined, is rotation's coordinates put into perspective's map. */
    @Test
    void perspectivesJoin() {
        UnaryOperator<Geometry> look = g -> g.randomPerspective("p", 0.2f);
        UnaryOperator<Geometry> shift = g -> g.randomTranslation("t", 1 / 7f, 1 / 7f, -0.2f, -0.2f);
        float[] alone = run(look);
        float[] joined = run(g -> shift.apply(look.apply(g)));
        float[] first = run(g -> look.apply(shift.apply(g)));
        // One row down and two columns left, to the pixel.
        for (int v = 1; v < 7; v++) {
            for (int u = 0; u < 8; u++) {
                assertThat(joined[IMAGES.index(0, v, u, 1)])
                        .isCloseTo(alone[IMAGES.index(0, v - 1, u + 2, 1)], within(CLOSE));
            }
        }
        assertThat(worst(first, joined)).isGreaterThan(5);
    }

    static double worst(float[] a, float[] b) {
        double worst = 0;
        for (int i = 0; i < a.length; i++) {
            worst = Math.max(worst, Math.abs(a[i] - b[i]));
        }
        return worst;
    }

    private static float[] run(UnaryOperator<Geometry> steps) {
        return GraphRun.withRandom(
                3,
                1,
                (tf, random) ->
                        steps.apply(new AugmentScope(tf, random).geometry(IMAGES.in(tf)))
                                .resample(FillMode.REFLECT, Interpolation.BILINEAR, 0));
    }
}
