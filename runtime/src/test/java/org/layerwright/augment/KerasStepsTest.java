package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.layerwright.augment.TestImages.each;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.graph.GraphRun;
import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.image.ImageProjectiveTransformV3;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Steps with fixed parameters give Keras's values; the script {@code bench/oracle/augment.py} wrote
 * them.
 */
class KerasStepsTest {
    private static final int HEIGHT = 5;
    private static final int WIDTH = 6;
    private static final JsonObject GOLDEN = golden();
    private static final TestImages IMAGES = new TestImages(2, HEIGHT, WIDTH, 3, values("images"));

    private record Step(BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> of, int border) {}

    /** What blurs is compared where all neighbours are: beyond the border Keras sees black. */
    private static final Map<String, Step> STEPS =
            Map.ofEntries(
                    step(
                            "brightness",
                            (tf, x) -> new Tones(tf).brightness(x, each(tf, 0.25f, -0.5f))),
                    step("contrast", (tf, x) -> new Tones(tf).contrast(x, each(tf, 1.5f, 0.25f))),
                    step(
                            "saturation",
                            (tf, x) ->
                                    new Hues(tf)
                                            .saturation(x, each(tf, 0.3f / 0.7f, 0.45f / 0.55f))),
                    step("hue", (tf, x) -> new Hues(tf).hue(x, each(tf, 0.4f, -0.3f))),
                    step("grayscale", (tf, x) -> new Hues(tf).grayscale(x)),
                    step("autoContrast", (tf, x) -> new Tones(tf).autoContrast(x)),
                    step("equalization", (tf, x) -> new Tones(tf).equalize(x)),
                    step("posterization", (tf, x) -> new Tones(tf).posterize(x, each(tf, 3, 6))),
                    step(
                            "solarization",
                            (tf, x) ->
                                    new Tones(tf)
                                            .solarize(
                                                    x,
                                                    each(tf, 0.2f, 0),
                                                    each(tf, 153 / 255f, 90 / 255f))),
                    step(
                            "colorDegeneration",
                            (tf, x) -> new Hues(tf).degenerate(x, each(tf, 0.3f, 0.9f))),
                    step("mixUp", (tf, x) -> laid(tf).of(tf, x)),
                    step("cutMix", (tf, x) -> cut(tf, x, mixture -> {}).result()),
                    step("shear", KerasStepsTest::shear),
                    step("perspective", KerasStepsTest::perspective),
                    Map.entry(
                            "sharpness",
                            new Step(
                                    (tf, x) ->
                                            new Tones(tf)
                                                    .clip(
                                                            new Neighbors(tf)
                                                                    .sharpness(
                                                                            x,
                                                                            each(tf, 0.2f, 1.8f))),
                                    1)),
                    Map.entry(
                            "blur",
                            new Step(
                                    (tf, x) ->
                                            new Neighbors(tf)
                                                    .gaussianBlur(
                                                            x,
                                                            3,
                                                            3,
                                                            each(tf, 0.8f, 0.8f),
                                                            each(tf, 0.8f, 0.8f)),
                                    1)));

    static List<String> names() {
        return STEPS.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void valuesAreKeras(String name) {
        Step step = Objects.requireNonNull(STEPS.get(name));
        float[] ours = GraphRun.of(tf -> step.of.apply(tf, IMAGES.in(tf)));
        float[] theirs = values(name);
        int compared = 0;
        for (int n = 0; n < 2; n++) {
            for (int y = step.border; y < HEIGHT - step.border; y++) {
                for (int x = step.border; x < WIDTH - step.border; x++) {
                    for (int c = 0; c < 3; c++) {
                        int i = IMAGES.index(n, y, x, c);
                        assertThat(ours[i])
                                .as("%d %d %d %d", n, y, x, c)
                                .isCloseTo(theirs[i], within(2e-3f));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void everyGoldenIsCompared() {
        assertThat(GOLDEN.keySet()).containsAll(names()).hasSize(names().size() + 4);
    }

    @Test
    void mixedTargetsAreKeras() {
        float[] laid = GraphRun.of(tf -> laid(tf).of(tf, targets(tf)));
        assertThat(laid).containsExactly(values("mixUpTargets"), within(1e-4f));
        float[] cut =
                GraphRun.of(
                        tf -> {
                            List<Mixture> made = new ArrayList<>();
                            cut(tf, IMAGES.in(tf), made::add);
                            return made.get(0).of(tf, targets(tf));
                        });
        assertThat(cut).containsExactly(values("cutMixTargets"), within(1e-4f));
    }

    private static Operand<TFloat32> targets(Ops tf) {
        return tf.constant(new float[][] {{1, 0, 1}, {0, 0, 1}});
    }

    private static Operand<TInt32> eachOther(Ops tf) {
        return tf.constant(new int[] {1, 0});
    }

    private static Mixture laid(Ops tf) {
        return new Mixture(eachOther(tf), tf.constant(new float[] {0.7f, 0.1f}), Optional.empty());
    }

    /** Columns 1 to 3 of rows 2 and 3; all columns of row 1. */
    private static Mixing cut(Ops tf, Operand<TFloat32> images, Consumer<Mixture> record) {
        Draws draws = Draws.of(tf, new RandomStream(0, tf.constant(0L)), images);
        return Mixing.of(tf, draws, images, record)
                .cut(
                        eachOther(tf),
                        new Patches(tf)
                                .inside(
                                        images,
                                        each(tf, 2, 1),
                                        each(tf, 1, 0),
                                        each(tf, 2, 1),
                                        each(tf, 3, 6)));
    }

    private static Operand<TFloat32> shear(Ops tf, Operand<TFloat32> images) {
        PixelMap map =
                new Maps(tf, HEIGHT, WIDTH)
                        .shear(
                                tf.constant(new float[] {0.3f, -0.1f}),
                                tf.constant(new float[] {0.2f, 0.4f}));
        return read(tf, images, map, "REFLECT");
    }

    private static Operand<TFloat32> perspective(Ops tf, Operand<TFloat32> images) {
        PixelMap map =
                new Corners(tf)
                        .map(
                                vectors(tf, 0.4f, 4.5f, -0.4f, 5.3f),
                                vectors(tf, -0.3f, 0.6f, 3.7f, 3.2f),
                                WIDTH - 1f,
                                HEIGHT - 1f);
        return read(tf, images, map, "CONSTANT");
    }

    private static List<Operand<TFloat32>> vectors(Ops tf, float a, float b, float c, float d) {
        return List.of(twice(tf, a), twice(tf, b), twice(tf, c), twice(tf, d));
    }

    private static Operand<TFloat32> twice(Ops tf, float value) {
        return tf.constant(new float[] {value, value});
    }

    private static Operand<TFloat32> read(
            Ops tf, Operand<TFloat32> images, PixelMap map, String fillMode) {
        return ImageProjectiveTransformV3.create(
                tf.scope(),
                images,
                map.projective(tf),
                tf.constant(new int[] {HEIGHT, WIDTH}),
                tf.constant(0f),
                "BILINEAR",
                ImageProjectiveTransformV3.fillMode(fillMode));
    }

    private static Map.Entry<String, Step> step(
            String name, BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> of) {
        return Map.entry(name, new Step(of, 0));
    }

    private static JsonObject golden() {
        try (Reader text =
                new InputStreamReader(
                        Objects.requireNonNull(
                                KerasStepsTest.class.getResourceAsStream("/augment/keras.json")),
                        StandardCharsets.UTF_8)) {
            return new Gson().fromJson(text, JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[] values(String name) {
        return new Gson().fromJson(GOLDEN.get(name), float[].class);
    }
}
