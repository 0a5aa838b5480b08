package org.layerwright.graph;

import org.jspecify.annotations.Nullable;
import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.List;

/**
 * What generated code builds a network with: TensorFlow's ops, weights by layer, and the layers
 * that behave differently in training. One scope is one forward pass.
 */
public final class NetworkScope {
    private final Ops tf;
    private final Mode mode;
    private final Operand<TFloat32> input;
    private final Weights weights;
    private final RandomStream random;
    private final List<Op> statisticUpdates = new ArrayList<>();
    private @Nullable NetworkOutput output;

    NetworkScope(Ops tf, Mode mode, Operand<TFloat32> input, Weights weights, RandomStream random) {
        this.tf = tf;
        this.mode = mode;
        this.input = input;
        this.weights = weights;
        this.random = random;
    }

    /** TensorFlow's ops, in this pass's name scope. */
    public Ops tf() {
        return tf;
    }

    /** Whether this pass trains or predicts. */
    public Mode mode() {
        return mode;
    }

    /** Float pixels in 0..255, shape [batch, height, width, channels]. */
    public Operand<TFloat32> input() {
        return input;
    }

    /**
     * A weight the optimizer trains, shared by all passes.
     *
     * @param layer the layer's name
     * @param name the weight's name within the layer, such as {@code kernel}
     */
    public Operand<TFloat32> weight(
            String layer, String name, Initializer initializer, long... shape) {
        return weights.getOrCreate(layer + "/" + name, Weight.Role.TRAINABLE, initializer, shape)
                .variable();
    }

    /**
     * A weight that the forward pass changes in training, such as a moving mean; see {@link
     * #update}.
     */
    public Operand<TFloat32> statistic(
            String layer, String name, Initializer initializer, long... shape) {
        return weights.getOrCreate(layer + "/" + name, Weight.Role.STATISTIC, initializer, shape)
                .variable();
    }

    /** A weight that nothing changes but the loading of values. */
    public Operand<TFloat32> frozen(
            String layer, String name, Initializer initializer, long... shape) {
        return weights.getOrCreate(layer + "/" + name, Weight.Role.FROZEN, initializer, shape)
                .variable();
    }

    /** Has {@code op}, such as the move of a moving mean, run with each training step. */
    public void update(Op op) {
        statisticUpdates.add(op);
    }

    /** Random numbers: the same for the same seed, purpose and training step. */
    public RandomStream random() {
        return random;
    }

    /**
     * Normalizes each channel: by the batch's own mean and variance in training, by moving averages
     * in inference. Takes [batch, height, width, channels] or [batch, channels].
     */
    public Operand<TFloat32> batchNormalization(
            String layer, Operand<TFloat32> x, BatchNorm settings) {
        BatchNormalization normalization =
                BatchNormalization.of(tf, weights, layer, Shapes.lastAxis(x), settings);
        if (mode == Mode.INFERENCE) {
            return normalization.inference(x);
        }
        return normalization.training(x, statisticUpdates::add);
    }

    /**
     * In training sets a share {@code rate} of the values to 0 and divides the rest by {@code 1 -
     * rate} (Srivastava 2014, inverted form); the identity in inference.
     *
     * @param rate in 0..1
     */
    public Operand<TFloat32> dropout(String layer, Operand<TFloat32> x, float rate) {
        if (mode == Mode.INFERENCE || rate == 0f) {
            return x;
        }
        if (rate >= 1f) {
            return tf.zerosLike(x);
        }
        Operand<TFloat32> draw = random.uniform(tf, layer + "/mask", tf.shape(x), 0f, 1f);
        Operand<TFloat32> kept =
                tf.dtypes.cast(tf.math.greaterEqual(draw, tf.constant(rate)), TFloat32.class);
        return tf.math.mul(x, tf.math.mul(kept, tf.constant(1f / (1f - rate))));
    }

    /**
     * Gives each image mean 0 and standard deviation 1 over all its values; the divisor is at least
     * {@code 1 / sqrt(values)}, so that a constant image becomes 0.
     */
    public Operand<TFloat32> perImageStandardization(Operand<TFloat32> x) {
        return Standardization.perImage(tf, x);
    }

    /** Ends the network; called once. */
    public void output(String name, Operand<TFloat32> logits, Operand<TFloat32> probabilities) {
        if (output != null) {
            throw new IllegalStateException(
                    "output %s: the network already ended with %s".formatted(name, output.name()));
        }
        output = new NetworkOutput(name, logits, probabilities);
    }

    NetworkOutput result() {
        if (output == null) {
            throw new IllegalStateException("the network's build never called output(...)");
        }
        return output;
    }

    /** The updates of moving statistics, to run with each training step. */
    List<Op> statisticUpdates() {
        return List.copyOf(statisticUpdates);
    }
}
