package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.Arrays;
import java.util.Random;

/** Random images that are wider than high, so that no axis can stand in for the other. */
record TestImages(int count, int height, int width, int channels, float[] values) {

    static TestImages random(int count, int channels) {
        return random(count, 7, 10, channels);
    }

    static TestImages random(int count, int height, int width, int channels) {
        Random random = new Random(5);
        float[] values = new float[count * height * width * channels];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(256);
        }
        return new TestImages(count, height, width, channels, values);
    }

    static TestImages of(int count, int height, int width, int channels, float value) {
        float[] values = new float[count * height * width * channels];
        Arrays.fill(values, value);
        return new TestImages(count, height, width, channels, values);
    }

    Operand<TFloat32> in(Ops tf) {
        return tf.constant(Shape.of(count, height, width, channels), DataBuffers.of(values));
    }

    float at(int image, int y, int x, int channel) {
        return values[index(image, y, x, channel)];
    }

    int index(int image, int y, int x, int channel) {
        return ((image * height + y) * width + x) * channels + channel;
    }

    /** One number for each image, as it meets pixels. */
    static Operand<TFloat32> each(Ops tf, float... numbers) {
        return tf.constant(Shape.of(numbers.length, 1, 1, 1), DataBuffers.of(numbers));
    }

    /** A value for each place. */
    interface Formula {
        double at(int image, int y, int x, int channel);
    }

    float[] expected(Formula formula) {
        float[] expected = new float[values.length];
        for (int n = 0; n < count; n++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    for (int c = 0; c < channels; c++) {
                        expected[index(n, y, x, c)] = (float) formula.at(n, y, x, c);
                    }
                }
            }
        }
        return expected;
    }

    /** Bilinear, the image mirrored at its edge. */
    double read(int image, double y, double x, int channel) {
        int top = (int) Math.floor(y);
        int left = (int) Math.floor(x);
        double down = y - top;
        double right = x - left;
        return (1 - down) * (1 - right) * mirrored(image, top, left, channel)
                + (1 - down) * right * mirrored(image, top, left + 1, channel)
                + down * (1 - right) * mirrored(image, top + 1, left, channel)
                + down * right * mirrored(image, top + 1, left + 1, channel);
    }

    private float mirrored(int image, int y, int x, int channel) {
        return at(image, mirrored(y, height), mirrored(x, width), channel);
    }

    private static int mirrored(int at, int size) {
        int within = Math.floorMod(at, 2 * size);
        return within < size ? within : 2 * size - 1 - within;
    }
}
