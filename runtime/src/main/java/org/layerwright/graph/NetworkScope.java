package org.layerwright.graph;

import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What layers are built with: TensorFlow's ops, weights by layer, randomness, the training switch.
 * One scope is one forward pass, or one block in it, whose layers' names then begin with the
 * block's.
 */
public final class NetworkScope {
    private final Ops tf;
    private final String prefix;
    private final ForwardPass pass;
    private final boolean noise;

    private NetworkScope(Ops tf, String prefix, ForwardPass pass, boolean noise) {
        this.tf = tf;
        this.prefix = prefix;
        this.pass = pass;
        this.noise = noise;
    }

    /**
     * A pass over a network.
     *
     * @param inputs what the network takes, by name
     * @param weights where its weights are, or are made
     */
    public static NetworkScope of(
            Ops tf,
            Mode mode,
            Map<String, Operand<TFloat32>> inputs,
            Weights weights,
            RandomStream random) {
        ForwardPass pass = new ForwardPass(tf, mode, inputs, weights, random);
        return new NetworkScope(tf, "", pass, mode == Mode.TRAINING);
    }

    /**
     * The scope of a block.
     *
     * @param name the block's name; another use with this name shares its weights
     */
    public NetworkScope block(String name) {
        return new NetworkScope(tf.withSubScope(name), prefix + name + "/", pass, noise);
    }

    /** The same pass without dropout and what else disturbs values in training. */
    public NetworkScope withoutNoise() {
        return new NetworkScope(tf, prefix, pass, false);
    }

    /** Whether dropout and the like are at work: only in training. */
    public boolean hasNoise() {
        return noise;
    }

    /** TensorFlow's ops, in this scope's name scope. */
    public Ops tf() {
        return tf;
    }

    /** Whether this pass trains or predicts. */
    public Mode mode() {
        return pass.mode();
    }

    /**
     * What the network takes: float pixels in 0..255, shape [batch, height, width, channels], or
     * numbers.
     *
     * @throws IllegalArgumentException if it takes nothing of this name
     */
    public Operand<TFloat32> input(String name) {
        return pass.input(name);
    }

    /**
     * A weight the optimizer trains, shared by all passes.
     *
     * @param layer the layer's name
     * @param name the weight's name within the layer, such as {@code kernel}
     */
    public Operand<TFloat32> weight(
            String layer, String name, Initializer initializer, long... shape) {
        return variable(Weight.Role.TRAINABLE, layer, name, initializer, shape);
    }

    /**
     * A weight that the forward pass changes in training, such as a moving mean; see {@link
     * #update}.
     */
    public Operand<TFloat32> statistic(
            String layer, String name, Initializer initializer, long... shape) {
        return variable(Weight.Role.STATISTIC, layer, name, initializer, shape);
    }

    /** A weight that nothing changes but the loading of values. */
    public Operand<TFloat32> frozen(
            String layer, String name, Initializer initializer, long... shape) {
        return variable(Weight.Role.FROZEN, layer, name, initializer, shape);
    }

    private Operand<TFloat32> variable(
            Weight.Role role, String layer, String name, Initializer initializer, long... shape) {
        return pass.weights()
                .getOrCreate(prefix + layer + "/" + name, role, initializer, shape)
                .variable();
    }

    /** Adds a weight's penalty to the loss. */
    public void regularize(Operand<TFloat32> weight, Regularizer regularizer) {
        pass.penalties().addWeight(weight, regularizer);
    }

    /** Adds the penalty of a layer's output, per image, to the loss. */
    public void regularizeActivity(Operand<TFloat32> values, Regularizer regularizer) {
        pass.penalties().addActivity(values, regularizer);
    }

    /** Has a weight brought back within bounds after each update. */
    public void constrain(Operand<TFloat32> weight, Constraint constraint) {
        pass.constrain(weight, constraint);
    }

    /** Has a weight learn at the learning rate times {@code factor}. */
    public void learningRate(Operand<TFloat32> weight, float factor) {
        pass.learningRate(weight, factor);
    }

    /**
     * Sets a statistic with each training step. A second update of the same statistic in this pass,
     * where a layer is used twice, comes after the first and sees what that left.
     *
     * @param newValue builds the new value; reads the statistic with the ops it is given only
     */
    public void update(Operand<TFloat32> statistic, Function<Ops, Operand<TFloat32>> newValue) {
        pass.update(tf, statistic, newValue);
    }

    /**
     * Tells that the weights {@code mean}, {@code variance} and {@code count} of {@code layer} are
     * to be those of {@code x} over a data set, channel by channel of the last axis.
     */
    public void adapts(String layer, Operand<TFloat32> x) {
        pass.adapts(prefix + layer, x);
    }

    /**
     * Tells a layer's value, so that it can be measured in training. Nothing is built for it, and
     * nothing is measured unless it is asked for.
     *
     * @param layer the layer's name
     * @param value after its activation, shape [batch, ...]
     * @param range which values the activation can give
     */
    public void observe(String layer, Operand<TFloat32> value, ValueRange range) {
        observe(layer, value, range, after -> after);
    }

    /**
     * As {@link #observe(String, Operand, ValueRange)}, of a layer that is built in another way
     * than declared, so that its own value is not there: its activation runs later, say, together
     * with another layer.
     *
     * @param value what its own value is made of
     * @param own builds that on some examples of {@code value}; a weight that it reads may be that
     *     of after the step, if one is made in the same call
     */
    public void observe(
            String layer,
            Operand<TFloat32> value,
            ValueRange range,
            UnaryOperator<Operand<TFloat32>> own) {
        pass.observe(new Observation(prefix + layer, value, own, range));
    }

    /** Random numbers: the same for the same seed, block, purpose and training step. */
    public RandomStream random() {
        return pass.random().within(prefix);
    }

    /** Keeps a value for a later part of the code that builds this block. */
    public void keep(String name, Operand<TFloat32> value) {
        pass.keep(prefix + name, value);
    }

    /**
     * What was kept.
     *
     * @throws IllegalArgumentException if nothing was under this name
     */
    public Operand<TFloat32> kept(String name) {
        return pass.kept(prefix + name);
    }

    /**
     * Ends the network, or one of its branches.
     *
     * @param name the output layer's full name
     * @param logits scores before the last activation, shape [batch, labels], behind a fence of
     *     {@link Float32}, so that the loss is computed in float32
     * @param probabilities the activation's result, same shape
     */
    public void output(String name, Operand<TFloat32> logits, Operand<TFloat32> probabilities) {
        pass.output(new NetworkOutput(name, logits, probabilities));
    }

    /** What came together over the whole pass. */
    ForwardPass pass() {
        return pass;
    }
}
