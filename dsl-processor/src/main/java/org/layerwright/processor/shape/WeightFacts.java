package org.layerwright.processor.shape;

import org.layerwright.processor.model.weight.ConstraintSpec;
import org.layerwright.processor.model.weight.InitializerSpec;
import org.layerwright.processor.model.weight.LearningRateSpec;
import org.layerwright.processor.model.weight.ModifierSpec;
import org.layerwright.processor.model.weight.RegularizerSpec;

import java.util.Optional;

/**
 * A weight of a layer.
 *
 * @param name its name inside the layer: {@code kernel}
 * @param shape its shape, without any batch axis
 * @param initializer its first values
 * @param role who changes it
 * @param regularizer what the loss adds for it
 * @param constraint what holds after each step
 * @param learningRate what the learning rate is multiplied by
 */
public record WeightFacts(
        String name,
        Shape shape,
        InitializerSpec initializer,
        Role role,
        Optional<RegularizerSpec> regularizer,
        Optional<ConstraintSpec> constraint,
        double learningRate) {

    /** Who changes a weight. */
    public enum Role {
        /** The optimizer. */
        TRAINED,
        /** The forward pass in training, such as a moving mean. */
        STATISTIC,
        /** Nobody. */
        FROZEN
    }

    /** A weight that nothing holds back. */
    public WeightFacts(String name, Shape shape, InitializerSpec initializer, Role role) {
        this(name, shape, initializer, role, Optional.empty(), Optional.empty(), 1);
    }

    /** A kernel with Keras's usual start. */
    static WeightFacts kernel(String name, Shape shape) {
        return new WeightFacts(name, shape, new InitializerSpec.GlorotUniform(), Role.TRAINED);
    }

    /** A bias or offset: trained, 0 at first. */
    static WeightFacts zeros(String name, Shape shape) {
        return new WeightFacts(name, shape, new InitializerSpec.Zeros(), Role.TRAINED);
    }

    /** A scale: trained, 1 at first. */
    static WeightFacts ones(String name, Shape shape) {
        return new WeightFacts(name, shape, new InitializerSpec.Ones(), Role.TRAINED);
    }

    /** The same weight, changed by the forward pass. */
    WeightFacts asStatistic() {
        return with(Role.STATISTIC);
    }

    /** The same weight, changed by nobody; nothing held back either. */
    WeightFacts frozen() {
        return new WeightFacts(name, shape, initializer, Role.FROZEN);
    }

    /** The same weight, as a modifier wants it. What is not trained is not held back. */
    WeightFacts with(ModifierSpec change) {
        if (change instanceof InitializerSpec first) {
            return new WeightFacts(name, shape, first, role, regularizer, constraint, learningRate);
        }
        return trainable() ? learning(change) : this;
    }

    private WeightFacts learning(ModifierSpec change) {
        if (change instanceof RegularizerSpec added) {
            return new WeightFacts(
                    name, shape, initializer, role, Optional.of(added), constraint, learningRate);
        }
        if (change instanceof ConstraintSpec held) {
            return new WeightFacts(
                    name, shape, initializer, role, regularizer, Optional.of(held), learningRate);
        }
        if (change instanceof LearningRateSpec rate) {
            return new WeightFacts(
                    name, shape, initializer, role, regularizer, constraint, rate.value());
        }
        return this;
    }

    private WeightFacts with(Role changed) {
        return new WeightFacts(
                name, shape, initializer, changed, regularizer, constraint, learningRate);
    }

    public boolean trainable() {
        return role == Role.TRAINED;
    }
}
