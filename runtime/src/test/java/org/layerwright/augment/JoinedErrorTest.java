package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.graph.GraphRun;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.function.BiFunction;

/**
 * A detailed picture, mirrored, turned and zoomed: read once it is nearer to the truth than read
 * after each step. The picture is a sum of waves, a pixel the mean over its square. The mean of a
 * wave {@code sin(kx x + ky y)} over a unit square is its value in the middle times {@code
 * sinc(kx/2) sinc(ky/2)}, and a wave seen through a linear map is a wave: the truth has a formula.
 */
class JoinedErrorTest {
    private static final int SIZE = 64;
    private static final double MIDDLE = (SIZE - 1) / 2.0;

    /** So far from the middle no step reads outside of the picture. */
    private static final int REACH = 14;

    /** kx, ky, amplitude: 5 to 16 pixels long. */
    private static final double[][] WAVES = {{1.1, 0.4, 45}, {-0.3, 0.9, 45}, {0.35, 0.2, 35}};

    @ParameterizedTest
    @CsvSource({
        // turn in radians, what is seen of the height and of the width
        "0.3, 0.85, 0.9",
        "-0.6, 1.1, 0.95",
        "0.1, 1.2, 1.2",
        "2.2, 0.8, 1.0",
    })
    void oneResamplingIsNearerToTheTruth(float angle, float height, float width) {
        double[] linear = linear(angle, height, width);
        double joined = error(linear, (tf, x) -> joined(maps(tf), x, angle, height, width));
        double chain = error(linear, (tf, x) -> chain(maps(tf), x, angle, height, width));
        double turnedWrongly = error(linear, (tf, x) -> joined(maps(tf), x, -angle, height, width));

        assertThat(joined).isLessThan(0.8 * chain);
        // The formula is of this very map.
        assertThat(turnedWrongly).isGreaterThan(3 * chain);
    }

    private static Operand<TFloat32> joined(
            Maps maps, Operand<TFloat32> images, float angle, float height, float width) {
        Ops tf = maps.tf();
        PixelMap map =
                maps.flipHorizontal(one(tf, -1))
                        .then(tf, maps.rotation(one(tf, angle)))
                        .then(tf, maps.zoom(one(tf, height), one(tf, width)));
        return read(maps, images, map);
    }

    private static Operand<TFloat32> chain(
            Maps maps, Operand<TFloat32> images, float angle, float height, float width) {
        Ops tf = maps.tf();
        Operand<TFloat32> flipped = read(maps, images, maps.flipHorizontal(one(tf, -1)));
        Operand<TFloat32> turned = read(maps, flipped, maps.rotation(one(tf, angle)));
        return read(maps, turned, maps.zoom(one(tf, height), one(tf, width)));
    }

    private static Operand<TFloat32> read(Maps maps, Operand<TFloat32> images, PixelMap map) {
        return maps.read(images, map, FillMode.REFLECT, Interpolation.BILINEAR, 0);
    }

    private static Maps maps(Ops tf) {
        return new Maps(tf, SIZE, SIZE);
    }

    private static Operand<TFloat32> one(Ops tf, float value) {
        return tf.constant(new float[] {value});
    }

    /** From a place after all steps to one before, about the middle: x' = ax + by, y' = cx + dy. */
    private static double[] linear(double angle, double height, double width) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new double[] {-cos * width, sin * height, sin * width, cos * height};
    }

    /** The root of the mean square difference to the truth. */
    private static double error(
            double[] linear, BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> steps) {
        float[] picture = picture(new double[] {1, 0, 0, 1});
        float[] truth = picture(linear);
        float[] seen =
                GraphRun.of(
                        tf ->
                                steps.apply(
                                        tf,
                                        tf.constant(
                                                Shape.of(1, SIZE, SIZE, 1),
                                                DataBuffers.of(picture))));
        double squares = 0;
        int count = 0;
        for (int at = 0; at < truth.length; at++) {
            if (Math.abs(at / SIZE - MIDDLE) < REACH && Math.abs(at % SIZE - MIDDLE) < REACH) {
                squares += Math.pow(seen[at] - truth[at], 2);
                count++;
            }
        }
        return Math.sqrt(squares / count);
    }

    private static float[] picture(double[] linear) {
        float[] picture = new float[SIZE * SIZE];
        for (int at = 0; at < picture.length; at++) {
            double x = at % SIZE - MIDDLE;
            double y = at / SIZE - MIDDLE;
            double value = 127.5;
            for (double[] wave : WAVES) {
                double kx = wave[0] * linear[0] + wave[1] * linear[2];
                double ky = wave[0] * linear[1] + wave[1] * linear[3];
                value += wave[2] * Math.sin(kx * x + ky * y) * sinc(kx / 2) * sinc(ky / 2);
            }
            picture[at] = (float) value;
        }
        return picture;
    }

    private static double sinc(double t) {
        return t == 0 ? 1 : Math.sin(t) / t;
    }
}
