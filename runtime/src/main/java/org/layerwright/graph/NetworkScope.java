package org.layerwright.graph;

import org.jspecify.annotations.Nullable;
import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What layers are built with: TensorFlow's ops, weights by layer, randomness, the training switch.
 * One scope is one forward pass.
 */
public final class NetworkScope {
    private final Ops tf;
    private final Mode mode;
    private final Operand<TFloat32> input;
    private final Weights weights;
    private final RandomStream random;
    private final Map<Operand<TFloat32>, Op> statisticUpdates = new LinkedHashMap<>();
    private final Map<String, List<Operand<TFloat32>>> adapted = new LinkedHashMap<>();
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

    /**
     * Sets a statistic with each training step. A second update of the same statistic in this pass,
     * where a layer is used twice, comes after the first and sees what that left.
     *
     * @param newValue builds the new value; reads the statistic with the ops it is given only
     */
    public void update(Operand<TFloat32> statistic, Function<Ops, Operand<TFloat32>> newValue) {
        Op before = statisticUpdates.get(statistic);
        Ops ordered = before == null ? tf : tf.withControlDependencies(before);
        statisticUpdates.put(statistic, ordered.assign(statistic, newValue.apply(ordered)));
    }

    /**
     * Tells that the weights {@code mean}, {@code variance} and {@code count} of {@code layer} are
     * to be those of {@code x} over a data set, channel by channel of the last axis.
     */
    public void adapts(String layer, Operand<TFloat32> x) {
        adapted.computeIfAbsent(layer, name -> new ArrayList<>()).add(x);
    }

    /**
     * What the weights of layers are adapted to, by layer; more than one where it is used again.
     */
    Map<String, List<Operand<TFloat32>>> adapted() {
        return Map.copyOf(adapted);
    }

    /** Random numbers: the same for the same seed, purpose and training step. */
    public RandomStream random() {
        return random;
    }

    /**
     * The largest value of each window.
     *
     * @param padding {@code VALID} or {@code SAME}; padding cells never take part
     */
    public Operand<TFloat32> maxPooling2D(
            Operand<TFloat32> x,
            int poolHeight,
            int poolWidth,
            int strideHeight,
            int strideWidth,
            String padding) {
        return Pooling.max(tf, x, poolHeight, poolWidth, strideHeight, strideWidth, padding);
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

    /** The last update of each moving statistic, to run with each training step. */
    List<Op> statisticUpdates() {
        return List.copyOf(statisticUpdates.values());
    }
}
