package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Stack;
import org.tensorflow.types.TFloat32;

import java.util.List;

/**
 * For each image of a batch the map from an output pixel (x = column, y = row) to the position in
 * the input that it shows: {@code x' = a0 x + a1 y + a2}, {@code y' = b0 x + b1 y + b2}. Each field
 * is a vector with one number for each image.
 */
record AffineMap(
        Operand<TFloat32> a0,
        Operand<TFloat32> a1,
        Operand<TFloat32> a2,
        Operand<TFloat32> b0,
        Operand<TFloat32> b1,
        Operand<TFloat32> b2) {

    /**
     * The map of this step followed by {@code next}. A picture after both shows at p what it showed
     * after the first at {@code next(p)}, and that is the input at {@code this(next(p))}: the later
     * step's map is applied to coordinates first. Written out instead of multiplied as matrices,
     * since matrix units round to 10 bits, which is a pixel in a large image.
     */
    AffineMap then(Ops tf, AffineMap next) {
        return new AffineMap(
                dot(tf, a0, next.a0, a1, next.b0),
                dot(tf, a0, next.a1, a1, next.b1),
                tf.math.add(dot(tf, a0, next.a2, a1, next.b2), a2),
                dot(tf, b0, next.a0, b1, next.b0),
                dot(tf, b0, next.a1, b1, next.b1),
                tf.math.add(dot(tf, b0, next.a2, b1, next.b2), b2));
    }

    /** The eight numbers of a projective transform, shape [batch, 8]. */
    Operand<TFloat32> projective(Ops tf) {
        Operand<TFloat32> zero = tf.zerosLike(a0);
        return tf.stack(List.of(a0, a1, a2, b0, b1, b2, zero, zero), Stack.axis(1L));
    }

    private static Operand<TFloat32> dot(
            Ops tf,
            Operand<TFloat32> p,
            Operand<TFloat32> q,
            Operand<TFloat32> r,
            Operand<TFloat32> s) {
        return tf.math.add(tf.math.mul(p, q), tf.math.mul(r, s));
    }
}
