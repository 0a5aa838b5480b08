package org.layerwright.processor.model;

/** How gradients change weights. */
public sealed interface OptimizerSpec {
    /** {@link org.layerwright.dsl.optimizer.Adam}. */
    record AdamSpec(double learningRate, double beta1, double beta2, double epsilon)
            implements OptimizerSpec {}

    /** {@link org.layerwright.dsl.optimizer.Sgd}. */
    record SgdSpec(double learningRate, double momentum, boolean nesterov)
            implements OptimizerSpec {}
}
