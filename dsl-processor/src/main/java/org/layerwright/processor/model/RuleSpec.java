package org.layerwright.processor.model;

/** An optimizer's formula; what all optimizers have in common is in {@link OptimizerSpec}. */
public sealed interface RuleSpec {
    /** {@link org.layerwright.dsl.optimizer.Adadelta}. */
    record Adadelta(double rho, double epsilon) implements RuleSpec {}

    /** {@link org.layerwright.dsl.optimizer.Adagrad}. */
    record Adagrad(double initialAccumulatorValue, double epsilon) implements RuleSpec {}

    /** {@link org.layerwright.dsl.optimizer.Adam} and its kin with weight decay. */
    record Adam(double beta1, double beta2, double epsilon, boolean amsgrad) implements RuleSpec {}

    /** {@link org.layerwright.dsl.optimizer.Adamax}. */
    record Adamax(double beta1, double beta2, double epsilon) implements RuleSpec {}

    /** {@link org.layerwright.dsl.optimizer.Lion}. */
    record Lion(double beta1, double beta2) implements RuleSpec {}

    /** {@link org.layerwright.dsl.optimizer.Nadam}. */
    record Nadam(double beta1, double beta2, double epsilon) implements RuleSpec {}

    /** {@link org.layerwright.dsl.optimizer.RMSprop}. */
    record RMSprop(double rho, double momentum, double epsilon, boolean centered)
            implements RuleSpec {}

    /** {@link org.layerwright.dsl.optimizer.Sgd}. */
    record Sgd(double momentum, boolean nesterov) implements RuleSpec {}
}
