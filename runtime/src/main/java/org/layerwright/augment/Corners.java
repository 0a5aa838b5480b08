package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;

/**
 * The perspective that takes the four corners of a picture to four other places. The forward map
 * from the unit square has a closed form (P. Heckbert, "Fundamentals of Texture Mapping and Image
 * Warping", 1989, section 2.2); resampling needs its inverse, which up to a factor is the adjugate.
 */
final class Corners {
    private final Ops tf;

    Corners(Ops tf) {
        this.tf = tf;
    }

    /**
     * The map of a picture whose corners appear elsewhere.
     *
     * @param x where the corners appear, in columns: top left, top right, bottom left, bottom
     *     right; one number for each image
     * @param y the same in rows
     * @param width the largest column
     * @param height the largest row
     */
    PixelMap map(List<Operand<TFloat32>> x, List<Operand<TFloat32>> y, float width, float height) {
        Operand<TFloat32> dx1 = tf.math.sub(x.get(1), x.get(3));
        Operand<TFloat32> dx2 = tf.math.sub(x.get(2), x.get(3));
        Operand<TFloat32> dy1 = tf.math.sub(y.get(1), y.get(3));
        Operand<TFloat32> dy2 = tf.math.sub(y.get(2), y.get(3));
        Operand<TFloat32> sx = excess(x);
        Operand<TFloat32> sy = excess(y);
        Operand<TFloat32> det = cross(dx1, dy2, dx2, dy1);
        Operand<TFloat32> g = tf.math.div(cross(sx, dy2, dx2, sy), det);
        Operand<TFloat32> h = tf.math.div(cross(dx1, sy, sx, dy1), det);
        Operand<TFloat32> a = along(x, 1, g);
        Operand<TFloat32> b = along(x, 2, h);
        Operand<TFloat32> c = x.get(0);
        Operand<TFloat32> d = along(y, 1, g);
        Operand<TFloat32> e = along(y, 2, h);
        Operand<TFloat32> f = y.get(0);
        Operand<TFloat32> one = tf.onesLike(c);

        // Rows of the adjugate give unit coordinates; the first two are stretched to pixels.
        return PixelMap.projective(
                List.of(
                        times(cross(e, one, f, h), width),
                        times(cross(c, h, b, one), width),
                        times(cross(b, f, c, e), width),
                        times(cross(f, g, d, one), height),
                        times(cross(a, one, c, g), height),
                        times(cross(c, d, a, f), height),
                        cross(d, h, e, g),
                        cross(b, g, a, h),
                        cross(a, e, b, d)));
    }

    /** By how much the corners miss a parallelogram. */
    private Operand<TFloat32> excess(List<Operand<TFloat32>> at) {
        return tf.math.add(tf.math.sub(at.get(0), at.get(1)), tf.math.sub(at.get(3), at.get(2)));
    }

    private Operand<TFloat32> along(
            List<Operand<TFloat32>> at, int corner, Operand<TFloat32> bottom) {
        return tf.math.add(
                tf.math.sub(at.get(corner), at.get(0)), tf.math.mul(bottom, at.get(corner)));
    }

    /** p q - r s. */
    private Operand<TFloat32> cross(
            Operand<TFloat32> p, Operand<TFloat32> q, Operand<TFloat32> r, Operand<TFloat32> s) {
        return tf.math.sub(tf.math.mul(p, q), tf.math.mul(r, s));
    }

    private Operand<TFloat32> times(Operand<TFloat32> value, float factor) {
        return tf.math.mul(value, tf.constant(factor));
    }
}
