package org.layerwright.train.optimizer;

import org.layerwright.graph.Checks;
import org.layerwright.graph.Optimizer;
import org.layerwright.graph.OptimizerScope;
import org.layerwright.graph.Weight;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.types.TFloat32;

import java.util.List;

/**
 * Adagrad (Duchi et al. 2011) in Keras's form: {@code G += g^2}, {@code w -= rate g / sqrt(G +
 * epsilon)}.
 *
 * @param learningRate at the start; Keras: 0.001
 * @param initialAccumulatorValue what G starts at; Keras: 0.1
 * @param epsilon added under the root; Keras: 1e-7
 */
public record Adagrad(float learningRate, float initialAccumulatorValue, float epsilon)
        implements Optimizer {

    public Adagrad {
        Checks.positive("learningRate", learningRate);
        Checks.notNegative("initialAccumulatorValue", initialAccumulatorValue);
        Checks.notNegative("epsilon", epsilon);
    }

    @Override
    public List<Op> update(OptimizerScope scope, Weight weight, Operand<TFloat32> gradient) {
        // The op has no epsilon: it is in the slot from the start.
        float first = initialAccumulatorValue + epsilon;
        return List.of(
                scope.tf()
                        .train
                        .applyAdagrad(
                                weight.variable(),
                                scope.slot(weight, "adagrad_sum", first),
                                scope.learningRate(),
                                gradient));
    }
}
