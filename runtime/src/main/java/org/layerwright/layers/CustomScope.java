package org.layerwright.layers;

import org.layerwright.graph.Mode;
import org.layerwright.graph.NetworkScope;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a {@link CustomLayer} is built with. */
public final class CustomScope {
    private final NetworkScope net;
    private final String layer;
    private final Map<String, Operand<TFloat32>> weights = new LinkedHashMap<>();

    private CustomScope(NetworkScope net, String layer) {
        this.net = net;
        this.layer = layer;
    }

    /** A layer's scope; what generated code begins with. */
    public static CustomScope of(NetworkScope net, String layer) {
        return new CustomScope(net, layer);
    }

    /** The same scope with a weight more; what generated code goes on with. */
    public CustomScope with(String name, Operand<TFloat32> weight) {
        CustomScope more = new CustomScope(net, layer);
        more.weights.putAll(weights);
        more.weights.put(name, weight);
        return more;
    }

    /**
     * Builds the layer; what generated code ends with.
     *
     * @param outputShape as declared, without the batch axis
     * @throws IllegalStateException if the layer gives another shape
     */
    @SafeVarargs
    public final Operand<TFloat32> build(
            CustomLayer custom, List<Integer> outputShape, Operand<TFloat32>... inputs) {
        Operand<TFloat32> output = custom.build(this, Arrays.asList(inputs));
        Shape declared =
                Shape.of(outputShape.stream().mapToLong(Integer::longValue).toArray()).prepend(-1);
        if (!output.shape().isCompatibleWith(declared)) {
            throw new IllegalStateException(
                    "layer %s: %s gives %s, but is declared to give %s. Correct the outputShape of"
                                    .formatted(
                                            layer,
                                            custom.getClass().getSimpleName(),
                                            output.shape(),
                                            declared)
                            + " its annotation, or the class.");
        }
        return output;
    }

    /** The layer's name in its block or network. */
    public String name() {
        return layer;
    }

    /** TensorFlow's ops, in this pass's name scope. */
    public Ops tf() {
        return net.tf();
    }

    /** Whether this pass trains; otherwise it predicts. */
    public boolean isTraining() {
        return net.mode() == Mode.TRAINING;
    }

    /**
     * A weight.
     *
     * @throws IllegalArgumentException if none of this name is declared
     */
    public Operand<TFloat32> weight(String name) {
        Operand<TFloat32> weight = weights.get(name);
        if (weight == null) {
            throw new IllegalArgumentException(
                    "layer %s: no weight is declared as %s; there are %s. Declare it with"
                                    .formatted(layer, name, weights.keySet())
                            + " @CustomWeight in its annotation.");
        }
        return weight;
    }

    /**
     * In training sets a weight that the optimizer does not train, once each step.
     *
     * @param newValue builds the new value from the old, with the ops it is given only
     */
    public void update(
            String name, BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> newValue) {
        Operand<TFloat32> weight = weight(name);
        if (isTraining()) {
            Function<Ops, Operand<TFloat32>> next = tf -> newValue.apply(tf, weight);
            net.update(weight, next);
        }
    }

    /**
     * Uniform numbers in {@code [low, high)}, new in each step, the same again for the same seed.
     *
     * @param purpose what they are for: two purposes never share numbers
     * @param shape int32 vector
     */
    public Operand<TFloat32> uniform(String purpose, Operand<TInt32> shape, float low, float high) {
        return net.random().uniform(tf(), layer + "/" + purpose, shape, low, high);
    }

    /** Normal numbers; otherwise as {@link #uniform}. */
    public Operand<TFloat32> normal(
            String purpose, Operand<TInt32> shape, float mean, float stddev) {
        return net.random().normal(tf(), layer + "/" + purpose, shape, mean, stddev);
    }
}
