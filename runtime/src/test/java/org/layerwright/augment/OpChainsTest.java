package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.layerwright.augment.TestImages.each;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.GraphRun;
import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** What becomes of many copies of one image, each with ops of its own. */
class OpChainsTest {
    private static final TestImages ONE = TestImages.random(1, 3);
    private static final int SIZE = ONE.values().length;
    private static final float CLOSE = 0.02f;

    /** What an op may make of the image. */
    private record Outcome(String op, float[] image) {}

    /** At strength 1/4, each way. */
    private static List<Outcome> outcomes() {
        List<Outcome> all = new ArrayList<>();
        for (float way : new float[] {-0.25f, 0.25f}) {
            for (float other : new float[] {-0.25f, 0.25f}) {
                all.add(moved("shear", (tf, maps) -> maps.shear(one(tf, way), one(tf, other))));
                all.add(
                        moved(
                                "translation",
                                (tf, maps) -> maps.translation(one(tf, way), one(tf, other))));
            }
            float turn = (float) (2 * Math.PI * way);
            all.add(moved("rotation", (tf, maps) -> maps.rotation(one(tf, turn))));
            all.add(changed("brightness", (tf, x) -> plus(tf, x, 255 * way)));
            all.add(changed("contrast", (tf, x) -> new Tones(tf).contrast(x, each(tf, 1 + way))));
            all.add(
                    changed(
                            "sharpness",
                            (tf, x) -> {
                                Operand<TFloat32> factor = each(tf, 1 + way);
                                return new Tones(tf).clip(new Neighbors(tf).sharpness(x, factor));
                            }));
        }
        // Two of eight bits lost; 255 / 4 added and inverted from 3/4 of 256.
        all.add(changed("posterization", (tf, x) -> new Tones(tf).posterize(x, each(tf, 6))));
        all.add(
                changed(
                        "solarization",
                        (tf, x) ->
                                new Tones(tf).solarize(x, each(tf, 0.25f), each(tf, 192 / 255f))));
        all.add(changed("autoContrast", (tf, x) -> new Tones(tf).autoContrast(x)));
        all.add(changed("equalization", (tf, x) -> new Tones(tf).equalize(x)));
        all.add(
                changed(
                        "colour",
                        (tf, x) ->
                                tf.math.add(
                                        tf.math.mul(x, tf.constant(0.75f)),
                                        tf.math.mul(
                                                new Hues(tf).grayscale(x), tf.constant(0.25f)))));
        return all;
    }

    /** Eleven ops, one as often as the other, each way as often as the other. */
    @Test
    void opsAreEquallyLikely() {
        int count = 2200;
        List<Outcome> outcomes = outcomes();
        float[] changed =
                copies(count, p -> p.randAugment("r", 1, 0.25f, 0.25f, Interpolation.BILINEAR));
        int[] seen = new int[outcomes.size()];
        Map<String, Integer> ops = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            int outcome = indexOf(outcomes, image(changed, i));
            assertThat(outcome).as("image %d is none of the outcomes", i).isNotNegative();
            seen[outcome]++;
            ops.merge(outcomes.get(outcome).op, 1, Integer::sum);
        }
        double deviation = Math.sqrt(count * 10 / 121.0);
        assertThat(ops).hasSize(11);
        assertThat(ops.values())
                .allSatisfy(
                        n -> assertThat(n * 1.0).isCloseTo(count / 11.0, within(4 * deviation)));
        for (int i = 0; i < seen.length; i++) {
            int ways = ways(outcomes, outcomes.get(i).op);
            assertThat(seen[i] * 1.0).isCloseTo(count / 11.0 / ways, within(4 * deviation));
        }
    }

    /** The order in which two ops come is the order in which they are done. */
    @Test
    void opsFollowEachOther() {
        float[] first =
                GraphRun.of(
                        tf -> new Tones(tf).posterize(plus(tf, ONE.in(tf), 53.55f), each(tf, 6)));
        float[] second =
                GraphRun.of(
                        tf -> plus(tf, new Tones(tf).posterize(ONE.in(tf), each(tf, 6)), 53.55f));
        int count = 2400;
        float[] changed =
                copies(count, p -> p.randAugment("r", 2, 0.21f, 0.21f, Interpolation.BILINEAR));
        // Each once in 11 * 11 * 2 images.
        assertThat(like(changed, count, first)).isBetween(2, 25);
        assertThat(like(changed, count, second)).isBetween(2, 25);
    }

    /** Moves are joined, so that an image is as sharp as after one. */
    @Test
    void movesShareOneResampling() {
        float way = 0.11f;
        float[] joined =
                moved(
                                "",
                                (tf, maps) ->
                                        maps.translation(one(tf, way), one(tf, way))
                                                .then(
                                                        tf,
                                                        maps.translation(
                                                                one(tf, way), one(tf, -way))))
                        .image;
        int count = 2400;
        float[] changed =
                copies(count, p -> p.randAugment("r", 2, way, way, Interpolation.BILINEAR));
        // Down twice, right and left again: two orders of 16, once in 121.
        assertThat(like(changed, count, joined)).isBetween(1, 12);
    }

    /** Nothing at strength 0, where there is nothing to stretch or equalize. */
    @Test
    void strengthIsFromNothing() {
        TestImages steps = TestImages.of(300, 16, 16, 1, 0);
        for (int i = 0; i < steps.values().length; i++) {
            steps.values()[i] = i % 256;
        }
        UnaryOperator<Pixels> augment =
                p ->
                        p.randAugment("r", 3, 0, 0, Interpolation.BILINEAR)
                                .augMix("a", 3, 2, 0, 0, 0.7f, true, Interpolation.BILINEAR);
        // Each posterization may take a level where it meets 99.99999.
        assertThat(GeometryStepsTest.worst(run(steps, augment), steps.values())).isLessThan(5.01);
    }

    /**
     * Of one value, 100, at strength 1/2: four bits make 96 of it; lighter by 127.5 and inverted
     * from 128 it is 27.5; the other five ops and none leave it.
     */
    @Test
    void augMixIsASharedMixture() {
        int count = 8000;
        float[] values =
                run(
                        TestImages.of(count, 1, 1, 1, 100),
                        p -> p.augMix("a", 1, 1, 0.5f, 0.5f, 1, false, Interpolation.BILINEAR));
        double low = 0;
        double mean = 0;
        double same = 0;
        for (float value : values) {
            assertThat(value).isBetween(27.49f, 100.01f);
            low += value < 95.99 ? 1 : 0;
            mean += value / count;
            same += Math.abs(value - 100) < 1e-4 ? 1 : 0;
        }
        assertThat(same / count).isCloseTo(6 / 8.0, within(5 * Math.sqrt(6 / 64.0 * 2 / count)));
        // Uniform from 27.5 to 100, of which 68.5 are below 96.
        double expected = 68.5 / 72.5 / 8;
        assertThat(low / count).isCloseTo(expected, within(5 * Math.sqrt(expected / count)));
        assertThat(mean).isCloseTo(100 - 0.5 * 76.5 / 8, within(5 * 14 / Math.sqrt(count)));
    }

    /** Three chains of Dirichlet shares: as many in the mean, but less often none at all. */
    @Test
    void chainsAreMixed() {
        int count = 8000;
        float[] values =
                run(
                        TestImages.of(count, 1, 1, 1, 100),
                        p -> p.augMix("a", 3, 1, 0.5f, 0.5f, 1, false, Interpolation.BILINEAR));
        double mean = 0;
        double same = 0;
        for (float value : values) {
            mean += value / count;
            same += Math.abs(value - 100) < 1e-4 ? 1 : 0;
        }
        double none = Math.pow(6 / 8.0, 3);
        assertThat(same / count).isCloseTo(none, within(5 * Math.sqrt(none / count)));
        assertThat(mean).isCloseTo(100 - 0.5 * 76.5 / 8, within(5 * 14 / Math.sqrt(count)));
    }

    private static Outcome changed(
            String op, BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> change) {
        return new Outcome(op, GraphRun.of(tf -> change.apply(tf, ONE.in(tf))));
    }

    private static Outcome moved(String op, BiFunction<Ops, Maps, PixelMap> move) {
        return changed(
                op,
                (tf, x) ->
                        Geometry.of(tf, new RandomStream(0, tf.constant(0L)), x)
                                .then(
                                        move.apply(tf, new Maps(tf, 7, 10)),
                                        tf.constant(new boolean[] {true}))
                                .resample(FillMode.REFLECT, Interpolation.BILINEAR, 0));
    }

    private static Operand<TFloat32> one(Ops tf, float number) {
        return tf.constant(new float[] {number});
    }

    private static Operand<TFloat32> plus(Ops tf, Operand<TFloat32> images, float added) {
        return new Tones(tf).clip(tf.math.add(images, tf.constant(added)));
    }

    private static int ways(List<Outcome> outcomes, String op) {
        return (int) outcomes.stream().filter(outcome -> outcome.op.equals(op)).count();
    }

    private static int indexOf(List<Outcome> outcomes, float[] image) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (GeometryStepsTest.worst(image, outcomes.get(i).image) < CLOSE) {
                return i;
            }
        }
        return -1;
    }

    private static int like(float[] images, int count, float[] image) {
        int like = 0;
        for (int i = 0; i < count; i++) {
            like += GeometryStepsTest.worst(image(images, i), image) < CLOSE ? 1 : 0;
        }
        return like;
    }

    private static float[] image(float[] images, int index) {
        return Arrays.copyOfRange(images, index * SIZE, (index + 1) * SIZE);
    }

    private static float[] copies(int count, UnaryOperator<Pixels> steps) {
        TestImages many = TestImages.of(count, 7, 10, 3, 0);
        for (int i = 0; i < count; i++) {
            System.arraycopy(ONE.values(), 0, many.values(), i * SIZE, SIZE);
        }
        return run(many, steps);
    }

    private static float[] run(TestImages images, UnaryOperator<Pixels> steps) {
        return GraphRun.withRandom(
                6,
                3,
                (tf, random) ->
                        steps.apply(new AugmentScope(tf, random).pixels(images.in(tf))).result());
    }
}
