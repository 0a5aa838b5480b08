package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.Random;
import java.util.function.UnaryOperator;

/** One resampling against what each step does and against a chain of resamplings. */
class GeometryTest {
    private static final int SIZE = 9;
    private static final float QUARTER = 0.25f;

    @Test
    void noStepGivesTheImagesThemselves() {
        float[] images = smooth(2);
        assertThat(run(images, 0, geometry -> geometry)).isEqualTo(images);
    }

    /** 0.25 of a circle, counter-clockwise: the right column becomes the top row. */
    @Test
    void turnsCounterClockwise() {
        float[] images = noise(1);
        float[] turned = run(images, 0, g -> g.randomRotation("r", QUARTER, QUARTER));
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                assertThat(turned[y * SIZE + x])
                        .isCloseTo(images[x * SIZE + SIZE - 1 - y], within(1e-3f));
            }
        }
    }

    /** Width change 0.5 reads at 4 + 1.5 (x - 4): between pixels for odd x - 4. */
    @Test
    void zoomsOutAboutTheMiddleByAxis() {
        float[] images = noise(1);
        float[] zoomed = run(images, 0, g -> g.randomZoom("z", 0f, 0f, 0.5f, 0.5f));
        for (int y = 0; y < SIZE; y++) {
            int row = y * SIZE;
            assertThat(zoomed[row + 4]).isCloseTo(images[row + 4], within(1e-3f));
            assertThat(zoomed[row + 6]).isCloseTo(images[row + 7], within(1e-3f));
            assertThat(zoomed[row + 5])
                    .isCloseTo((images[row + 5] + images[row + 6]) / 2, within(1e-3f));
            // Column 0 reads at -2, which mirrors to column 1.
            assertThat(zoomed[row]).isCloseTo(images[row + 1], within(1e-3f));
        }
    }

    @Test
    void movesDownAndRight() {
        float[] images = noise(1);
        float third = 3f / SIZE;
        float[] moved = run(images, 0, g -> g.randomTranslation("t", third, third, -third, -third));
        for (int y = 3; y < SIZE; y++) {
            for (int x = 0; x < SIZE - 3; x++) {
                assertThat(moved[y * SIZE + x])
                        .isCloseTo(images[(y - 3) * SIZE + x + 3], within(1e-3f));
            }
        }
    }

    @Test
    void flipsAndQuarterTurnsJoinExactly() {
        float[] images = noise(8);
        UnaryOperator<Geometry> flip = g -> g.randomFlip("flip", FlipMode.HORIZONTAL_AND_VERTICAL);
        UnaryOperator<Geometry> turn = g -> g.randomRotation("turn", QUARTER, QUARTER);
        UnaryOperator<Geometry> again = g -> g.randomFlip("again", FlipMode.HORIZONTAL);
        float[] chained = run(run(run(images, 3, flip), 3, turn), 3, again);
        float[] joined = run(images, 3, g -> again.apply(turn.apply(flip.apply(g))));
        assertThat(joined).containsExactly(chained, within(1e-3f));
    }

    @Test
    void joinEqualsChainAwayFromTheBorder() {
        float[] images = smooth(6);
        UnaryOperator<Geometry> shift = g -> g.randomTranslation("s", 0f, 0.2f, 0f, 0.2f);
        UnaryOperator<Geometry> turn = g -> g.randomRotation("t", -0.1f, 0.1f);
        UnaryOperator<Geometry> zoom = g -> g.randomZoom("z", -0.3f, -0.2f, -0.3f, -0.2f);
        float[] chained = run(run(run(images, 5, shift), 5, turn), 5, zoom);
        float[] joined = run(images, 5, g -> zoom.apply(turn.apply(shift.apply(g))));
        float[] wrongOrder = run(images, 5, g -> shift.apply(turn.apply(zoom.apply(g))));
        double worst = 0;
        double worstWrong = 0;
        for (int i = 0; i < images.length; i++) {
            int y = i / SIZE % SIZE;
            int x = i % SIZE;
            if (Math.abs(y - 4) <= 1 && Math.abs(x - 4) <= 1) {
                worst = Math.max(worst, Math.abs(joined[i] - chained[i]));
                worstWrong = Math.max(worstWrong, Math.abs(wrongOrder[i] - chained[i]));
            }
        }
        assertThat(worst).isLessThan(0.7);
        assertThat(worstWrong).isGreaterThan(3 * worst);
    }

    @Test
    void flipsHaveFourEquallyLikelyOutcomes() {
        int count = 4000;
        float[] images = new float[count * SIZE * SIZE];
        for (int i = 0; i < count; i++) {
            images[i * SIZE * SIZE] = 1f;
        }
        float[] flipped = run(images, 0, g -> g.randomFlip("f", FlipMode.HORIZONTAL_AND_VERTICAL));
        int[] corners = new int[4];
        for (int i = 0; i < count; i++) {
            int start = i * SIZE * SIZE;
            int last = SIZE * SIZE - 1;
            corners[0] += (int) flipped[start];
            corners[1] += (int) flipped[start + SIZE - 1];
            corners[2] += (int) flipped[start + last - SIZE + 1];
            corners[3] += (int) flipped[start + last];
        }
        // Five standard deviations of a binomial count of 4000 at 1/4.
        for (int corner : corners) {
            assertThat(corner).isBetween(863, 1137);
        }
        assertThat(corners[0] + corners[1] + corners[2] + corners[3]).isEqualTo(count);
    }

    /** A ramp along x reads off the shift of each image: uniform over the range. */
    @Test
    void drawsFillTheirRangeImageByImage() {
        int count = 2000;
        float[] ramps = new float[count * SIZE * SIZE];
        for (int i = 0; i < ramps.length; i++) {
            ramps[i] = i % SIZE;
        }
        float[] moved = run(ramps, 2, g -> g.randomTranslation("t", 0f, 0f, -0.3f, 0.1f));
        double least = 9;
        double most = -9;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double fraction = (4 - moved[i * SIZE * SIZE + 4 * SIZE + 4]) / SIZE;
            least = Math.min(least, fraction);
            most = Math.max(most, fraction);
            sum += fraction;
        }
        assertThat(least).isBetween(-0.3001, -0.295);
        assertThat(most).isBetween(0.095, 0.1001);
        assertThat(sum / count).isCloseTo(-0.1, within(5 * 0.4 / Math.sqrt(12.0 * count)));
    }

    @Test
    void constantFillShowsOutside() {
        float[] images = noise(1);
        float[] zoomed = apply(images, 0, g -> g.randomZoom("z", 1f, 1f), FillMode.CONSTANT, -7f);
        assertThat(zoomed[0]).isEqualTo(-7f);
        assertThat(zoomed[4 * SIZE + 4]).isCloseTo(images[4 * SIZE + 4], within(1e-3f));
    }

    private static float[] run(float[] images, long step, UnaryOperator<Geometry> steps) {
        return apply(images, step, steps, FillMode.REFLECT, 0f);
    }

    private static float[] apply(
            float[] images,
            long step,
            UnaryOperator<Geometry> steps,
            FillMode fillMode,
            float fillValue) {
        int count = images.length / (SIZE * SIZE);
        return GraphRun.withRandom(
                11,
                step,
                (tf, random) ->
                        steps.apply(new AugmentScope(tf, random).geometry(batch(tf, count, images)))
                                .resample(fillMode, Interpolation.BILINEAR, fillValue));
    }

    private static Operand<TFloat32> batch(Ops tf, int count, float[] images) {
        return tf.constant(Shape.of(count, SIZE, SIZE, 1), DataBuffers.of(images));
    }

    private static float[] noise(int count) {
        Random random = new Random(1);
        float[] images = new float[count * SIZE * SIZE];
        for (int i = 0; i < images.length; i++) {
            images[i] = random.nextInt(256);
        }
        return images;
    }

    /** Nearly linear, so that interpolating twice changes little. */
    private static float[] smooth(int count) {
        float[] images = new float[count * SIZE * SIZE];
        for (int i = 0; i < images.length; i++) {
            int y = i / SIZE % SIZE;
            int x = i % SIZE;
            images[i] = 10 * x + 5 * y + 0.2f * x * y;
        }
        return images;
    }
}
