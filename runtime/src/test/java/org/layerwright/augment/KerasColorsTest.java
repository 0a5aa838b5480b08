package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.augment.TestImages.each;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.augment.KerasGolden.Row;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Steps that change pixels where they are give Keras's values, each parameter fixed. What looks at
 * neighbours is compared where all of them are: beyond the border Keras sees black, we nothing.
 */
class KerasColorsTest {
    private static final KerasGolden GOLDEN = new KerasGolden("colors.json", 5, 6, 3);
    private static final double CLOSE = 1e-4;

    static List<Row> rows() {
        return List.of(
                everywhere("brightness", KerasColorsTest::brightness),
                everywhere("contrast", KerasColorsTest::contrast),
                everywhere("saturation", KerasColorsTest::saturation),
                everywhere("hue", KerasColorsTest::hue),
                everywhere(
                        "colorJitter",
                        (tf, x) -> hue(tf, saturation(tf, contrast(tf, brightness(tf, x))))),
                everywhere("grayscale", (tf, x) -> new Hues(tf).grayscale(x)),
                everywhere(
                        "colorDegeneration",
                        (tf, x) -> new Hues(tf).degenerate(x, each(tf, 0.3f, 0.9f))),
                everywhere("autoContrast", (tf, x) -> new Tones(tf).autoContrast(x)),
                everywhere("equalization", (tf, x) -> new Tones(tf).equalize(x)),
                everywhere("posterization", (tf, x) -> new Tones(tf).posterize(x, each(tf, 3, 6))),
                everywhere("solarization", KerasColorsTest::solarization),
                everywhere("erasing", KerasColorsTest::erasing),
                new Row("sharpness", 1, CLOSE, KerasColorsTest::sharpness),
                new Row("blur", 1, CLOSE, KerasColorsTest::blur));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void valuesAreKeras(Row row) {
        GOLDEN.check(row);
    }

    @Test
    void everyGoldenIsCompared() {
        assertThat(rows())
                .extracting(Row::name)
                .containsExactlyInAnyOrderElementsOf(GOLDEN.names());
    }

    private static Row everywhere(
            String name, BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> of) {
        return new Row(name, 0, CLOSE, of);
    }

    private static Operand<TFloat32> brightness(Ops tf, Operand<TFloat32> x) {
        return new Tones(tf).brightness(x, each(tf, 0.25f, -0.5f));
    }

    private static Operand<TFloat32> contrast(Ops tf, Operand<TFloat32> x) {
        return new Tones(tf).contrast(x, each(tf, 1.5f, 0.25f));
    }

    private static Operand<TFloat32> saturation(Ops tf, Operand<TFloat32> x) {
        return new Hues(tf).saturation(x, each(tf, 0.3f / 0.7f, 0.45f / 0.55f));
    }

    private static Operand<TFloat32> hue(Ops tf, Operand<TFloat32> x) {
        return new Hues(tf).hue(x, each(tf, 0.4f, -0.3f));
    }

    private static Operand<TFloat32> solarization(Ops tf, Operand<TFloat32> x) {
        return new Tones(tf).solarize(x, each(tf, 0.2f, 0), each(tf, 153 / 255f, 90 / 255f));
    }

    private static Operand<TFloat32> erasing(Ops tf, Operand<TFloat32> x) {
        Operand<TBool> inside =
                new Patches(tf)
                        .inside(
                                x,
                                each(tf, 0.3f, 2.1f),
                                each(tf, 1.2f, 0.4f),
                                each(tf, 3.4f - 0.3f, 4.9f - 2.1f),
                                each(tf, 4.3f - 1.2f, 3.6f - 0.4f));
        return tf.select(inside, tf.constant(77f), x);
    }

    private static Operand<TFloat32> sharpness(Ops tf, Operand<TFloat32> x) {
        return new Tones(tf).clip(new Neighbors(tf).sharpness(x, each(tf, 0.2f, 1.8f)));
    }

    private static Operand<TFloat32> blur(Ops tf, Operand<TFloat32> x) {
        Operand<TFloat32> deviation = each(tf, 0.8f, 0.8f);
        return new Neighbors(tf).gaussianBlur(x, 3, 3, deviation, deviation);
    }
}
