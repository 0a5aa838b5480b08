package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.layerwright.augment.TestImages.each;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;

import java.util.function.IntToDoubleFunction;

/** Blurs and sharpening against sums over the neighbours that there are. */
class NeighborsTest {
    private static final TestImages IMAGES = TestImages.random(2, 3);
    private static final float CLOSE = 2e-3f;

    @Test
    void blurWeighsNeighboursByDistance() {
        float[] changed =
                GraphRun.of(
                        tf ->
                                new Neighbors(tf)
                                        .gaussianBlur(
                                                IMAGES.in(tf),
                                                5,
                                                3,
                                                each(tf, 0.7f, 2f),
                                                each(tf, 1.3f, 0.4f)));
        assertThat(changed)
                .containsExactly(
                        IMAGES.expected(
                                (n, y, x, c) ->
                                        mean(
                                                n,
                                                y,
                                                x,
                                                c,
                                                2,
                                                1,
                                                gauss(n == 0 ? 0.7 : 2),
                                                gauss(n == 0 ? 1.3 : 0.4))),
                        within(CLOSE));
    }

    /** The window is wider than the image. */
    @Test
    void aBlurMayBeWiderThanTheImage() {
        float[] changed =
                GraphRun.of(
                        tf ->
                                new Neighbors(tf)
                                        .gaussianBlur(
                                                IMAGES.in(tf),
                                                25,
                                                1,
                                                each(tf, 3f, 3f),
                                                each(tf, 1f, 1f)));
        assertThat(changed)
                .containsExactly(
                        IMAGES.expected(
                                (n, y, x, c) -> mean(n, y, x, c, 12, 0, gauss(3), gauss(1))),
                        within(CLOSE));
    }

    @Test
    void sharpnessGoesAwayFromTheSmoothImage() {
        float[] changed =
                GraphRun.of(tf -> new Neighbors(tf).sharpness(IMAGES.in(tf), each(tf, 0.25f, 2f)));
        assertThat(changed)
                .containsExactly(
                        IMAGES.expected(
                                (n, y, x, c) -> {
                                    double nine = mean(n, y, x, c, 1, 1, d -> 1, d -> 1);
                                    double there = (y % 6 == 0 ? 2 : 3) * (x % 9 == 0 ? 2 : 3);
                                    double own = IMAGES.at(n, y, x, c);
                                    double smooth = (nine * there + 4 * own) / (there + 4);
                                    return smooth + (n == 0 ? 0.25 : 2) * (own - smooth);
                                }),
                        within(CLOSE));
    }

    private static double mean(
            int n,
            int y,
            int x,
            int c,
            int rows,
            int columns,
            IntToDoubleFunction down,
            IntToDoubleFunction across) {
        double sum = 0;
        double weights = 0;
        for (int dy = -rows; dy <= rows; dy++) {
            for (int dx = -columns; dx <= columns; dx++) {
                if (y + dy >= 0 && y + dy < 7 && x + dx >= 0 && x + dx < 10) {
                    double weight = down.applyAsDouble(dy) * across.applyAsDouble(dx);
                    sum += weight * IMAGES.at(n, y + dy, x + dx, c);
                    weights += weight;
                }
            }
        }
        return sum / weights;
    }

    private static IntToDoubleFunction gauss(double deviation) {
        return d -> Math.exp(-d * d / (2 * deviation * deviation));
    }
}
