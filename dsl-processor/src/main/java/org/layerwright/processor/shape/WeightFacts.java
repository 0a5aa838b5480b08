package org.layerwright.processor.shape;

import org.layerwright.processor.model.weight.InitializerSpec;

/**
 * A weight of a layer.
 *
 * @param name its name inside the layer: {@code kernel}
 * @param shape its shape, without any batch axis
 * @param initializer its first values
 * @param role who changes it
 */
public record WeightFacts(String name, Shape shape, InitializerSpec initializer, Role role) {

    /** Who changes a weight. */
    public enum Role {
        /** The optimizer. */
        TRAINED,
        /** The forward pass in training, such as a moving mean. */
        STATISTIC,
        /** Nobody. */
        FROZEN
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
        return new WeightFacts(name, shape, initializer, Role.STATISTIC);
    }

    /** The same weight, changed by nobody. */
    WeightFacts frozen() {
        return new WeightFacts(name, shape, initializer, Role.FROZEN);
    }

    public boolean trainable() {
        return role == Role.TRAINED;
    }
}
