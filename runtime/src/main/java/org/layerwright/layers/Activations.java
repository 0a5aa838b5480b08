package org.layerwright.layers;

import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;

import java.util.List;

/** Functions of each value alone. Definitions and constants: Keras 3. */
public final class Activations {
    private static final float SHRINK = 0.5f;
    private static final float SQUAREPLUS = 4f;

    private Activations() {}

    /**
     * {@code maxValue} from there on, {@code x} above {@code threshold}, else {@code negativeSlope
     * * (x - threshold)}.
     *
     * @param maxValue infinite for none
     */
    public static Operand<TFloat32> relu(
            Ops tf, Operand<TFloat32> x, float maxValue, float negativeSlope, float threshold) {
        Operand<TFloat32> kept = threshold == 0 ? tf.nn.relu(x) : above(tf, x, threshold);
        Operand<TFloat32> capped =
                maxValue == Float.POSITIVE_INFINITY
                        ? kept
                        : tf.math.minimum(kept, tf.constant(maxValue));
        if (negativeSlope == 0) {
            return capped;
        }
        Operand<TFloat32> below = tf.nn.relu(tf.math.sub(tf.constant(threshold), x));
        return tf.math.sub(capped, tf.math.mul(below, tf.constant(negativeSlope)));
    }

    /** {@code x} where it is positive, else {@code alpha * x}: alpha is learned. */
    public static Operand<TFloat32> prelu(Ops tf, Operand<TFloat32> x, Operand<TFloat32> alpha) {
        Operand<TFloat32> below = tf.math.minimum(x, tf.constant(0f));
        return tf.math.add(tf.nn.relu(x), tf.math.mul(below, alpha));
    }

    /** {@code x} where it is positive, else {@code alpha * (exp(x) - 1)}. */
    public static Operand<TFloat32> elu(Ops tf, Operand<TFloat32> x, float alpha) {
        Operand<TFloat32> below = tf.math.mul(tf.nn.elu(x), tf.constant(alpha));
        return tf.select(tf.math.greater(x, tf.constant(0f)), x, below);
    }

    /** {@code x / 2 * (1 + erf(x / sqrt(2)))}. */
    public static Operand<TFloat32> gelu(Ops tf, Operand<TFloat32> x) {
        Operand<TFloat32> scaled = tf.math.mul(x, tf.constant((float) Math.sqrt(0.5)));
        return halfTimesOnePlus(tf, x, tf.math.erf(scaled));
    }

    /** {@code x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3)))}. */
    public static Operand<TFloat32> geluApproximate(Ops tf, Operand<TFloat32> x) {
        Operand<TFloat32> cube = tf.math.mul(tf.math.mul(x, x), x);
        Operand<TFloat32> bent = tf.math.add(x, tf.math.mul(cube, tf.constant(0.044715f)));
        Operand<TFloat32> scale = tf.constant((float) Math.sqrt(2 / Math.PI));
        return halfTimesOnePlus(tf, x, tf.math.tanh(tf.math.mul(bent, scale)));
    }

    /** {@code x * sigmoid(x)}, also called swish. */
    public static Operand<TFloat32> silu(Ops tf, Operand<TFloat32> x) {
        return tf.math.mul(x, tf.math.sigmoid(x));
    }

    /** {@code x * tanh(log(1 + exp(x)))}. */
    public static Operand<TFloat32> mish(Ops tf, Operand<TFloat32> x) {
        return tf.math.mul(x, tf.math.tanh(tf.math.softplus(x)));
    }

    /** {@code min(max(x + 3, 0), 6) / 6}. */
    public static Operand<TFloat32> hardSigmoid(Ops tf, Operand<TFloat32> x) {
        Operand<TFloat32> ramp = tf.nn.relu6(tf.math.add(x, tf.constant(3f)));
        return tf.math.mul(ramp, tf.constant(1 / 6f));
    }

    /** {@code x * hardSigmoid(x)}, also called hard swish. */
    public static Operand<TFloat32> hardSilu(Ops tf, Operand<TFloat32> x) {
        return tf.math.mul(x, hardSigmoid(tf, x));
    }

    /** {@code x}, no less than -1 and no more than 1. */
    public static Operand<TFloat32> hardTanh(Ops tf, Operand<TFloat32> x) {
        return tf.math.maximum(tf.math.minimum(x, tf.constant(1f)), tf.constant(-1f));
    }

    /** {@code x} where it is farther than 0.5 from 0, else 0. */
    public static Operand<TFloat32> hardShrink(Ops tf, Operand<TFloat32> x) {
        return tf.math.mul(x, where(tf, tf.math.greater(tf.math.abs(x), tf.constant(SHRINK))));
    }

    /** {@code x} moved by 0.5 towards 0, and 0 where it is nearer than that. */
    public static Operand<TFloat32> softShrink(Ops tf, Operand<TFloat32> x) {
        Operand<TFloat32> lambda = tf.constant(SHRINK);
        Operand<TFloat32> above = tf.nn.relu(tf.math.sub(x, lambda));
        Operand<TFloat32> below = tf.nn.relu(tf.math.sub(tf.math.neg(x), lambda));
        return tf.math.sub(above, below);
    }

    /** {@code x - tanh(x)}. */
    public static Operand<TFloat32> tanhShrink(Ops tf, Operand<TFloat32> x) {
        return tf.math.sub(x, tf.math.tanh(x));
    }

    /** {@code (x + sqrt(x^2 + 4)) / 2}. */
    public static Operand<TFloat32> squareplus(Ops tf, Operand<TFloat32> x) {
        Operand<TFloat32> square = tf.math.add(tf.math.mul(x, x), tf.constant(SQUAREPLUS));
        return tf.math.mul(tf.math.add(x, tf.math.sqrt(square)), tf.constant(0.5f));
    }

    /** 0 up to -1, {@code (x + 1)^2 / 4} up to 1, {@code x} beyond. */
    public static Operand<TFloat32> sparsePlus(Ops tf, Operand<TFloat32> x) {
        Operand<TFloat32> one = tf.constant(1f);
        Operand<TFloat32> ramp = tf.math.add(hardTanh(tf, x), one);
        Operand<TFloat32> curve = tf.math.mul(tf.math.mul(ramp, ramp), tf.constant(0.25f));
        return tf.math.add(curve, tf.nn.relu(tf.math.sub(x, one)));
    }

    /** 0 up to -1, {@code (x + 1) / 2} up to 1, 1 beyond. */
    public static Operand<TFloat32> sparseSigmoid(Ops tf, Operand<TFloat32> x) {
        return tf.math.mul(tf.math.add(hardTanh(tf, x), tf.constant(1f)), tf.constant(0.5f));
    }

    /** {@code log(sigmoid(x))}. */
    public static Operand<TFloat32> logSigmoid(Ops tf, Operand<TFloat32> x) {
        return tf.math.neg(tf.math.softplus(tf.math.neg(x)));
    }

    /** The first half of the last axis, each value times the sigmoid of its partner behind it. */
    public static Operand<TFloat32> glu(Ops tf, Operand<TFloat32> x) {
        List<Output<TFloat32>> halves = tf.split(tf.constant(Axes.rank(x) - 1), x, 2L).output();
        return tf.math.mul(halves.get(0), tf.math.sigmoid(halves.get(1)));
    }

    private static Operand<TFloat32> above(Ops tf, Operand<TFloat32> x, float threshold) {
        return tf.math.mul(x, where(tf, tf.math.greater(x, tf.constant(threshold))));
    }

    private static Operand<TFloat32> where(Ops tf, Operand<TBool> condition) {
        return tf.dtypes.cast(condition, TFloat32.class);
    }

    private static Operand<TFloat32> halfTimesOnePlus(
            Ops tf, Operand<TFloat32> x, Operand<TFloat32> bend) {
        Operand<TFloat32> half = tf.math.mul(x, tf.constant(0.5f));
        return tf.math.mul(half, tf.math.add(bend, tf.constant(1f)));
    }
}
