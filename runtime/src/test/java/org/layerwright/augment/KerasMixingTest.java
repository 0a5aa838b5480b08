package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.augment.TestImages.each;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.augment.KerasGolden.Row;
import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Mixtures of images and of targets are Keras's, partners and shares fixed. */
class KerasMixingTest {
    private static final KerasGolden GOLDEN = new KerasGolden("mixing.json", 5, 6, 3);

    static List<Row> rows() {
        return List.of(
                row("mixUp", (tf, x) -> laid(tf).of(tf, x)),
                row("mixUpTargets", (tf, x) -> laid(tf).of(tf, targets(tf, x))),
                row("cutMix", (tf, x) -> cut(tf, x, mixture -> {}).result()),
                row(
                        "cutMixTargets",
                        (tf, x) -> {
                            List<Mixture> made = new ArrayList<>();
                            cut(tf, x, made::add);
                            return made.get(0).of(tf, targets(tf, x));
                        }));
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

    private static Row row(String name, BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> of) {
        return new Row(name, 0, 1e-4, of);
    }

    /** A label for each value, there if it is bright. */
    private static Operand<TFloat32> targets(Ops tf, Operand<TFloat32> images) {
        return tf.reshape(
                tf.dtypes.cast(tf.math.greater(images, tf.constant(127f)), TFloat32.class),
                tf.constant(new int[] {2, -1}));
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
}
