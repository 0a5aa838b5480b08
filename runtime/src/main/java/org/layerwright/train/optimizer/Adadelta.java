package org.layerwright.train.optimizer;

import org.layerwright.graph.Checks;
import org.layerwright.graph.Optimizer;
import org.layerwright.graph.OptimizerScope;
import org.layerwright.graph.Weight;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;

/**
 * Adadelta (Zeiler 2012) in Keras's form: {@code G = rho G + (1 - rho) g^2}, {@code d = sqrt(D +
 * epsilon) / sqrt(G + epsilon) g}, {@code D = rho D + (1 - rho) d^2}, {@code w -= rate d}.
 *
 * @param learningRate at the start; Keras: 0.001
 * @param rho how slowly both means of squares forget; Keras: 0.95
 * @param epsilon added under the roots; Keras: 1e-7
 */
public record Adadelta(float learningRate, float rho, float epsilon) implements Optimizer {

    public Adadelta {
        Checks.positive("learningRate", learningRate);
        Checks.share("rho", rho);
        Checks.notNegative("epsilon", epsilon);
    }

    @Override
    public List<Op> update(OptimizerScope scope, Weight weight, Operand<TFloat32> gradient) {
        Ops tf = scope.tf();
        return List.of(
                tf.train.applyAdadelta(
                        weight.variable(),
                        scope.slot(weight, "adadelta_g"),
                        scope.slot(weight, "adadelta_d"),
                        scope.learningRate(),
                        tf.constant(rho),
                        tf.constant(epsilon),
                        gradient));
    }
}
