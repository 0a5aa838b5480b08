package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Stack;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For each image of a batch the map from an output pixel (x = column, y = row) to the position in
 * the input that it shows: {@code x' = (a0 x + a1 y + a2) / d}, {@code y' = (b0 x + b1 y + b2) / d}
 * with {@code d = c0 x + c1 y + c2}. Each entry is a vector with one number for each image.
 *
 * @param top a0, a1, a2, b0, b1, b2
 * @param bottom c0, c1, c2; empty for an affine map, where d is 1
 */
record PixelMap(List<Operand<TFloat32>> top, Optional<List<Operand<TFloat32>>> bottom) {
    private static final int SIDE = 3;

    PixelMap {
        top = List.copyOf(top);
        bottom = bottom.map(List::copyOf);
    }

    /** A map that keeps straight lines parallel. */
    static PixelMap affine(
            Operand<TFloat32> a0,
            Operand<TFloat32> a1,
            Operand<TFloat32> a2,
            Operand<TFloat32> b0,
            Operand<TFloat32> b1,
            Operand<TFloat32> b2) {
        return new PixelMap(List.of(a0, a1, a2, b0, b1, b2), Optional.empty());
    }

    /** A map from its nine entries, row by row. */
    static PixelMap projective(List<Operand<TFloat32>> entries) {
        return new PixelMap(entries.subList(0, 6), Optional.of(entries.subList(6, 9)));
    }

    /**
     * The map of this step followed by {@code next}. A picture after both shows at p what it showed
     * after the first at {@code next(p)}, and that is the input at {@code this(next(p))}: the later
     * step's map is applied to coordinates first. Written out instead of multiplied as matrices,
     * since matrix units round to 10 bits, which is a pixel in a large image.
     */
    PixelMap then(Ops tf, PixelMap next) {
        return bottom.isEmpty() && next.bottom.isEmpty()
                ? affineThen(tf, next)
                : projectiveThen(tf, next);
    }

    private PixelMap affineThen(Ops tf, PixelMap next) {
        List<Operand<TFloat32>> joined = new ArrayList<>();
        for (int row = 0; row < 2; row++) {
            Operand<TFloat32> forX = top.get(SIDE * row);
            Operand<TFloat32> forY = top.get(SIDE * row + 1);
            for (int column = 0; column < SIDE; column++) {
                Operand<TFloat32> sum =
                        tf.math.add(
                                tf.math.mul(forX, next.top.get(column)),
                                tf.math.mul(forY, next.top.get(SIDE + column)));
                joined.add(column < 2 ? sum : tf.math.add(sum, top.get(SIDE * row + 2)));
            }
        }
        return new PixelMap(joined, Optional.empty());
    }

    private PixelMap projectiveThen(Ops tf, PixelMap next) {
        List<Operand<TFloat32>> first = entries(tf);
        List<Operand<TFloat32>> second = next.entries(tf);
        List<Operand<TFloat32>> joined = new ArrayList<>();
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                joined.add(
                        tf.math.addN(
                                List.of(
                                        product(tf, first, second, row, column, 0),
                                        product(tf, first, second, row, column, 1),
                                        product(tf, first, second, row, column, 2))));
            }
        }
        return projective(joined);
    }

    private static Operand<TFloat32> product(
            Ops tf,
            List<Operand<TFloat32>> first,
            List<Operand<TFloat32>> second,
            int row,
            int column,
            int inner) {
        return tf.math.mul(first.get(SIDE * row + inner), second.get(SIDE * inner + column));
    }

    /** This map for the images that {@code chosen} holds of, for the others the identity. */
    PixelMap where(Ops tf, Operand<TBool> chosen) {
        Operand<TFloat32> zero = tf.constant(0f);
        Operand<TFloat32> one = tf.constant(1f);
        return new PixelMap(
                select(tf, chosen, top, List.of(one, zero, zero, zero, one, zero)),
                bottom.map(row -> select(tf, chosen, row, List.of(zero, zero, one))));
    }

    private static List<Operand<TFloat32>> select(
            Ops tf,
            Operand<TBool> chosen,
            List<Operand<TFloat32>> entries,
            List<Operand<TFloat32>> otherwise) {
        List<Operand<TFloat32>> selected = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            selected.add(tf.select(chosen, entries.get(i), otherwise.get(i)));
        }
        return selected;
    }

    /** The eight numbers of a projective transform, whose ninth is 1: shape [batch, 8]. */
    Operand<TFloat32> projective(Ops tf) {
        List<Operand<TFloat32>> entries = entries(tf);
        Operand<TFloat32> eight = tf.stack(entries.subList(0, 8), Stack.axis(1L));
        return bottom.isEmpty()
                ? eight
                : tf.math.div(eight, tf.expandDims(entries.get(8), tf.constant(1)));
    }

    private List<Operand<TFloat32>> entries(Ops tf) {
        List<Operand<TFloat32>> all = new ArrayList<>(top);
        Operand<TFloat32> zero = tf.zerosLike(top.get(0));
        all.addAll(bottom.orElseGet(() -> List.of(zero, zero, tf.onesLike(top.get(0)))));
        return all;
    }
}
