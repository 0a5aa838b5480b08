package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Mixtures told apart by images of one value each, image i of value i, and by targets that say
 * which image they belong to: target i has its one at i.
 */
class MixingTest {
    private static final int COUNT = 40;
    private static final int HEIGHT = 7;
    private static final int WIDTH = 10;
    private static final int PIXELS = HEIGHT * WIDTH;

    private record Mixed(int count, float[] images, float[] targets) {
        float pixel(int image, int at) {
            return images[image * PIXELS + at];
        }

        float share(int image, int of) {
            return targets[image * count + of];
        }

        /** What the image would show in the mean, going by its target. */
        double told(int image) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += share(image, i) * i;
            }
            return sum;
        }

        double mean(int image) {
            double sum = 0;
            for (int at = 0; at < PIXELS; at++) {
                sum += pixel(image, at);
            }
            return sum / PIXELS;
        }

        long sources(int image) {
            long sources = 0;
            for (int i = 0; i < count; i++) {
                sources += share(image, i) > 0 ? 1 : 0;
            }
            return sources;
        }
    }

    @Test
    void mixUpLaysTargetsOverEachOtherAsImages() {
        Mixed mixed = run(COUNT, m -> m.mixUp("m", 1));
        Set<Float> shares = new HashSet<>();
        for (int i = 0; i < COUNT; i++) {
            assertThat(mixed.sources(i)).isLessThanOrEqualTo(2);
            shares.add(mixed.share(i, i));
            for (int at = 0; at < PIXELS; at++) {
                assertThat((double) mixed.pixel(i, at)).isCloseTo(mixed.told(i), within(1e-4));
            }
        }
        assertThat(shares).hasSizeGreaterThan(COUNT - 5);
    }

    /** A rectangle of one other image, told by its number of pixels. */
    @Test
    void cutMixTellsThePixelsThatAreShown() {
        Mixed mixed = run(COUNT, m -> m.cutMix("m", 0.5f, 1));
        int cut = 0;
        for (int i = 0; i < COUNT; i++) {
            int top = HEIGHT;
            int bottom = -1;
            int left = WIDTH;
            int right = -1;
            int changed = 0;
            float other = i;
            for (int at = 0; at < PIXELS; at++) {
                if (mixed.pixel(i, at) != i) {
                    other = mixed.pixel(i, at);
                    top = Math.min(top, at / WIDTH);
                    bottom = Math.max(bottom, at / WIDTH);
                    left = Math.min(left, at % WIDTH);
                    right = Math.max(right, at % WIDTH);
                    changed++;
                }
            }
            assertThat(mixed.mean(i)).isCloseTo(mixed.told(i), within(1e-4));
            if (changed > 0) {
                assertThat(changed).isEqualTo((bottom - top + 1) * (right - left + 1));
                assertThat((double) mixed.share(i, (int) other))
                        .isCloseTo(changed / (double) PIXELS, within(1e-6));
                cut++;
            }
        }
        assertThat(cut).isGreaterThan(COUNT / 2);
    }

    /**
     * The sides are sqrt(1 - s), so that s stays, of which Beta(1, 1) makes all alike. In images
     * large enough that whole pixels are no matter.
     */
    @Test
    void theAreaThatStaysFollowsAlpha() {
        int count = 600;
        TestImages images = TestImages.of(count, 60, 40, 1, 0);
        float[][] own = identity(count);
        float[] shares =
                GraphRun.withRandom(
                        4,
                        9,
                        (tf, random) -> {
                            AugmentScope scope = new AugmentScope(tf, random);
                            scope.mixing(images.in(tf)).cutMix("m", 1, 1);
                            return tf.linalg.matrixDiagPart(
                                    scope.mixed(tf.constant(own)), tf.constant(0), tf.constant(0f));
                        });
        double mean = 0;
        double variance = 0;
        for (float share : shares) {
            mean += share / count;
            variance += (share - 0.5) * (share - 0.5) / count;
        }
        assertThat(shares).hasSize(count);
        assertThat(mean).isCloseTo(0.5, within(5 * Math.sqrt(1 / 12.0 / count)));
        // The fourth moment about 1/2 is 1/80.
        assertThat(variance)
                .isCloseTo(1 / 12.0, within(5 * Math.sqrt((1 / 80.0 - 1 / 144.0) / count)));
    }

    @Test
    void onlySomeAreMixed() {
        int count = 1000;
        Mixed mixed =
                run(count, m -> m.maybe(Condition.chance("c", 0.3f), some -> some.mixUp("m", 1)));
        int alone = 0;
        for (int i = 0; i < count; i++) {
            if (mixed.share(i, i) == 1) {
                assertThat(mixed.pixel(i, 0)).isEqualTo(i);
                alone++;
            } else {
                assertThat((double) mixed.pixel(i, 0)).isCloseTo(mixed.told(i), within(1e-2));
            }
        }
        assertThat(alone / (double) count).isCloseTo(0.7, within(5 * Math.sqrt(0.21 / count)));
    }

    /** Of a group one is done; where the cut is not done, neither pixels nor target are cut. */
    @Test
    void groupsChooseAmongMixtures() {
        Mixed mixed =
                run(
                        COUNT,
                        m ->
                                m.maybe(Condition.someOf("g", 0, 2, 1), s -> s.mixUp("up", 1))
                                        .maybe(
                                                Condition.someOf("g", 1, 2, 1),
                                                s -> s.cutMix("cut", 1, 1)));
        int flat = 0;
        for (int i = 0; i < COUNT; i++) {
            assertThat(mixed.mean(i)).isCloseTo(mixed.told(i), within(1e-4));
            float[] pixels = Arrays.copyOfRange(mixed.images, i * PIXELS, (i + 1) * PIXELS);
            boolean even = true;
            for (float pixel : pixels) {
                even &= pixel == pixels[0];
            }
            flat += even ? 1 : 0;
        }
        // About half, and some cuts of nothing, of all or of the image itself.
        assertThat(flat).isBetween(COUNT / 4, COUNT - 5);
    }

    /** A second mixture takes partners as the first left them, targets and all. */
    @Test
    void mixturesFollowEachOther() {
        Mixed mixed = run(COUNT, m -> m.mixUp("up", 1).cutMix("cut", 1, 1));
        long most = 0;
        for (int i = 0; i < COUNT; i++) {
            assertThat(mixed.mean(i)).isCloseTo(mixed.told(i), within(1e-4));
            most = Math.max(most, mixed.sources(i));
        }
        assertThat(most).isEqualTo(4);
    }

    /**
     * Unknown in one of a pair is unknown in the mixture, at a share of 0 too; unmixed it stays.
     */
    @Test
    void unknownsSpread() {
        float[] mixed =
                GraphRun.of(
                        tf ->
                                new Mixture(
                                                tf.constant(new int[] {1, 2, 0, 1}),
                                                tf.constant(new float[] {1, 0.25f, 0.5f, 0.5f}),
                                                Optional.of(
                                                        tf.constant(
                                                                new boolean[] {
                                                                    true, true, true, false
                                                                })))
                                        .of(tf, tf.constant(new float[] {1, Float.NaN, 0, 4})));
        assertThat(mixed).containsExactly(Float.NaN, Float.NaN, 0.5f, 4f);
    }

    private static Mixed run(int count, UnaryOperator<Mixing> steps) {
        TestImages images = TestImages.of(count, HEIGHT, WIDTH, 1, 0);
        float[][] targets = identity(count);
        for (int i = 0; i < count; i++) {
            Arrays.fill(images.values(), i * PIXELS, (i + 1) * PIXELS, i);
        }
        float[] both =
                GraphRun.withRandom(
                        4,
                        9,
                        (tf, random) -> {
                            AugmentScope scope = new AugmentScope(tf, random);
                            Mixing mixing = steps.apply(scope.mixing(images.in(tf)));
                            return tf.concat(
                                    List.of(
                                            flat(tf, mixing.result()),
                                            flat(tf, scope.mixed(tf.constant(targets)))),
                                    tf.constant(0));
                        });
        return new Mixed(
                count,
                Arrays.copyOf(both, count * PIXELS),
                Arrays.copyOfRange(both, count * PIXELS, both.length));
    }

    private static float[][] identity(int count) {
        float[][] rows = new float[count][count];
        for (int i = 0; i < count; i++) {
            rows[i][i] = 1;
        }
        return rows;
    }

    private static Operand<TFloat32> flat(Ops tf, Operand<TFloat32> values) {
        return tf.reshape(values, tf.constant(new int[] {-1}));
    }
}
