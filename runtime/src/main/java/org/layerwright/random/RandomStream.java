package org.layerwright.random;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.random.StatelessRandomGetKeyCounter;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Randomness that is a pure function of (seed, purpose, step): the same step draws the same numbers
 * again, in a second run and after a resume, whatever was drawn in between. No gradient goes
 * through them: TensorFlow has none for these ops.
 */
public final class RandomStream {
    private static final int PHILOX = 1;

    private final long seed;
    private final Operand<TInt64> step;
    private final String prefix;

    /**
     * @param seed the model's seed
     * @param step int64 scalar: the number of training steps done so far
     */
    public RandomStream(long seed, Operand<TInt64> step) {
        this(seed, step, "");
    }

    private RandomStream(long seed, Operand<TInt64> step, String prefix) {
        this.seed = seed;
        this.step = step;
        this.prefix = prefix;
    }

    /** The same stream for purposes inside something of a name, such as a block. */
    public RandomStream within(String name) {
        return new RandomStream(seed, step, prefix + name);
    }

    /**
     * Uniform numbers in {@code [low, high)}.
     *
     * @param purpose what they are for, such as {@code "drop/mask"}: two purposes never share
     *     numbers
     * @param shape int32 vector
     */
    public Operand<TFloat32> uniform(
            Ops tf, String purpose, Operand<TInt32> shape, float low, float high) {
        Operand<TFloat32> unit = tf.random.statelessRandomUniform(shape, seedOf(tf, purpose));
        return tf.stopGradient(
                tf.math.add(tf.math.mul(unit, tf.constant(high - low)), tf.constant(low)));
    }

    /**
     * Normal numbers.
     *
     * @param purpose as for {@link #uniform}
     * @param shape int32 vector
     */
    public Operand<TFloat32> normal(
            Ops tf, String purpose, Operand<TInt32> shape, float mean, float stddev) {
        Operand<TFloat32> standard = tf.random.statelessRandomNormal(shape, seedOf(tf, purpose));
        return tf.stopGradient(
                tf.math.add(tf.math.mul(standard, tf.constant(stddev)), tf.constant(mean)));
    }

    /**
     * Gamma numbers of scale 1.
     *
     * @param purpose as for {@link #uniform}
     * @param shape int32 vector that ends with the shape of {@code concentration}
     * @param concentration above 0; far below 1 results vanish in floats, so that their logarithm
     *     is lost
     */
    public Operand<TFloat32> gamma(
            Ops tf, String purpose, Operand<TInt32> shape, Operand<TFloat32> concentration) {
        StatelessRandomGetKeyCounter place =
                tf.random.statelessRandomGetKeyCounter(seedOf(tf, purpose));
        return tf.stopGradient(
                tf.random.statelessRandomGamma(
                        shape, place.key(), place.counter(), tf.constant(PHILOX), concentration));
    }

    private Operand<TInt64> seedOf(Ops tf, String purpose) {
        return tf.stack(List.of(tf.constant(mix(seed, prefix + purpose)), step));
    }

    /** The two-number seed for something drawn only once, such as a weight's first values. */
    public static Operand<TInt64> fixedSeed(Ops tf, long seed, String purpose) {
        return tf.constant(new long[] {mix(seed, purpose), 0});
    }

    /**
     * FNV-1a over seed and text, then a finalizer, so that neighbouring seeds have nothing in
     * common.
     */
    private static long mix(long seed, String text) {
        long hash = 0xcbf29ce484222325L ^ seed;
        hash *= 0x9e3779b97f4a7c15L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
