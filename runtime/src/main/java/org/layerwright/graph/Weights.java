package org.layerwright.graph;

import org.layerwright.random.RandomStream;
import org.tensorflow.Operand;
import org.tensorflow.Operation;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All variables of one graph by name. A name asked for again gives the variable made first: that is
 * how the training and the inference pass share weights.
 */
public final class Weights {
    private final Ops tf;
    private final long seed;
    private final Map<String, Weight> byName = new LinkedHashMap<>();

    /**
     * @param tf where the variables are built
     * @param seed of all first values
     */
    public Weights(Ops tf, long seed) {
        this.tf = tf;
        this.seed = seed;
    }

    /** Of all first values, and of what is drawn while training. */
    public long seed() {
        return seed;
    }

    /** The weight called {@code name}, made now if it is new. */
    Weight getOrCreate(String name, Weight.Role role, Initializer initializer, long... shape) {
        Weight known = byName.get(name);
        if (known == null) {
            Weight created = create(name, role, initializer, Extent.of(shape));
            byName.put(name, created);
            return created;
        }
        if (!known.shape().equals(Extent.of(shape))) {
            throw new IllegalStateException(
                    "weight %s was %s and is now asked for as %s"
                            .formatted(name, known.shape(), Extent.of(shape)));
        }
        return known;
    }

    /** An optimizer's memory for one weight, of the weight's shape, starting as one number. */
    public Operand<TFloat32> slot(Weight weight, String slot, float first) {
        return getOrCreate(
                        weight.name() + "/" + slot,
                        Weight.Role.SLOT,
                        Initializer.constant(first),
                        weight.shape().toArray())
                .variable();
    }

    /** The weights of one role, in creation order. */
    public List<Weight> withRole(Weight.Role role) {
        return byName.values().stream().filter(weight -> weight.role() == role).toList();
    }

    /** The model's weights: all but the optimizer's slots, in creation order. */
    public List<Weight> ofModel() {
        return byName.values().stream()
                .filter(weight -> weight.role() != Weight.Role.SLOT)
                .toList();
    }

    /** Every variable, slots included. */
    public List<Weight> all() {
        return new ArrayList<>(byName.values());
    }

    /** The weight called {@code name}. */
    public Weight get(String name) {
        Weight weight = byName.get(name);
        if (weight == null) {
            throw new IllegalArgumentException(
                    "no weight is called %s; there are %s".formatted(name, byName.keySet()));
        }
        return weight;
    }

    private Weight create(String name, Weight.Role role, Initializer initializer, Extent extent) {
        Shape shape = Shape.of(extent.toArray());
        Operand<TFloat32> variable = variable(OpNames.of(name), shape);
        Operand<TFloat32> first =
                initializer.values(tf, extent.toArray(), RandomStream.fixedSeed(tf, seed, name));
        Placeholder<TFloat32> newValue = tf.placeholder(TFloat32.class, Placeholder.shape(shape));
        return new Weight(
                name,
                extent,
                role,
                variable,
                tf.assign(variable, first),
                newValue,
                tf.assign(variable, newValue));
    }

    /** Built by hand, since {@code tf.variable} would not take a slash within a name. */
    private Operand<TFloat32> variable(String opName, Shape shape) {
        Operation variable =
                tf.scope()
                        .env()
                        .opBuilder(Variable.OP_NAME, opName, tf.scope())
                        .setAttr("shape", shape)
                        .setAttr("dtype", DataType.DT_FLOAT)
                        .build();
        return new Variable<>(variable);
    }
}
