package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.augment.KerasGolden.Row;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Steps that move pixels give Keras's values, each parameter fixed.
 *
 * <p>The edge rule: both fill the outside alike, so that the border is compared too, but for two
 * steps. A crop: Keras cuts the window out before it enlarges it, and repeats the window's edge; we
 * read on in the picture. A perspective: Keras knows a constant outside only. Where a picture ends
 * in a constant, one pixel can lie between 0 and 255, and what float32 leaves of a place, about
 * 1e-6 of a pixel here, shows more than elsewhere.
 */
class KerasGeometryTest {
    private static final int HEIGHT = 16;
    private static final int WIDTH = 20;
    private static final KerasGolden GOLDEN = new KerasGolden("geometry.json", HEIGHT, WIDTH, 1);
    private static final double CLOSE = 1e-4;
    private static final double EXACT = 0;
    private static final double AT_A_CONSTANT = 1e-3;
    private static final int CUT_EDGE = 1;
    private static final int OUTSIDE = 2;

    static List<Row> rows() {
        return List.of(
                row("flipHorizontal", EXACT, maps -> maps.flipHorizontal(both(maps, -1))),
                row("flipVertical", EXACT, maps -> maps.flipVertical(both(maps, -1))),
                row("rotation", CLOSE, KerasGeometryTest::rotation),
                row("rotationConstant", AT_A_CONSTANT, FillMode.CONSTANT, Interpolation.BILINEAR),
                row("rotationWrap", CLOSE, FillMode.WRAP, Interpolation.BILINEAR),
                row("rotationNearest", CLOSE, FillMode.NEAREST, Interpolation.BILINEAR),
                row("rotationOfPixels", EXACT, FillMode.REFLECT, Interpolation.NEAREST),
                row("zoom", CLOSE, maps -> maps.zoom(of(maps, 1.35f, 0.7f), of(maps, 0.8f, 1.2f))),
                row(
                        "translation",
                        CLOSE,
                        maps ->
                                maps.translation(
                                        of(maps, -2.6f / HEIGHT, 1.7f / HEIGHT),
                                        of(maps, 3.3f / WIDTH, -4.1f / WIDTH))),
                row(
                        "shear",
                        CLOSE,
                        maps -> maps.shear(of(maps, 0.3f, -0.1f), of(maps, 0.2f, 0.4f))),
                new Row(
                        "perspective",
                        OUTSIDE,
                        CLOSE,
                        (tf, x) ->
                                read(
                                        tf,
                                        x,
                                        perspective(maps(tf)),
                                        FillMode.CONSTANT,
                                        Interpolation.BILINEAR,
                                        0)),
                cut("crop", maps -> window(maps, 3, 4, 10, 14)),
                cut("centerCrop", maps -> window(maps, 3, 4, 9, 12)),
                row("exactChain", EXACT, KerasGeometryTest::exactChain));
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

    private static PixelMap rotation(Maps maps) {
        float degree = (float) (Math.PI / 180);
        return maps.rotation(of(maps, 27 * degree, -112 * degree));
    }

    private static PixelMap perspective(Maps maps) {
        return new Corners(maps.tf())
                .map(
                        List.of(
                                both(maps, 1.4f),
                                both(maps, 17.5f),
                                both(maps, -1.4f),
                                both(maps, 20.3f)),
                        List.of(
                                both(maps, -0.8f),
                                both(maps, 1.6f),
                                both(maps, 13.7f),
                                both(maps, 14.2f)),
                        WIDTH - 1f,
                        HEIGHT - 1f);
    }

    private static PixelMap window(Maps maps, int top, int left, int rows, int columns) {
        return maps.window(
                both(maps, top), both(maps, left), both(maps, rows), both(maps, columns));
    }

    /** Whole pixels: joined and read once, and still Keras's chain to the bit. */
    private static PixelMap exactChain(Maps maps) {
        Ops tf = maps.tf();
        PixelMap shift =
                maps.translation(
                        of(maps, -3f / HEIGHT, 2f / HEIGHT), of(maps, 5f / WIDTH, -4f / WIDTH));
        return maps.flipHorizontal(both(maps, -1))
                .then(tf, shift)
                .then(tf, maps.flipVertical(both(maps, -1)));
    }

    private static Row row(String name, double bound, Function<Maps, PixelMap> map) {
        return new Row(name, 0, bound, reading(map));
    }

    private static Row cut(String name, Function<Maps, PixelMap> map) {
        return new Row(name, CUT_EDGE, CLOSE, reading(map));
    }

    private static Row row(
            String name, double bound, FillMode fillMode, Interpolation interpolation) {
        return new Row(
                name,
                0,
                bound,
                (tf, x) -> read(tf, x, rotation(maps(tf)), fillMode, interpolation, 31));
    }

    private static BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> reading(
            Function<Maps, PixelMap> map) {
        return (tf, x) ->
                read(tf, x, map.apply(maps(tf)), FillMode.REFLECT, Interpolation.BILINEAR, 0);
    }

    private static Operand<TFloat32> read(
            Ops tf,
            Operand<TFloat32> images,
            PixelMap map,
            FillMode fillMode,
            Interpolation interpolation,
            float fillValue) {
        return maps(tf).read(images, map, fillMode, interpolation, fillValue);
    }

    private static Maps maps(Ops tf) {
        return new Maps(tf, HEIGHT, WIDTH);
    }

    private static Operand<TFloat32> of(Maps maps, float first, float second) {
        return maps.tf().constant(new float[] {first, second});
    }

    private static Operand<TFloat32> both(Maps maps, float value) {
        return of(maps, value, value);
    }
}
