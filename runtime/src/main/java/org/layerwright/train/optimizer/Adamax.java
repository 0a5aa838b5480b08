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
 * Adamax (Kingma and Ba 2015, section 7) in Keras's form: {@code m += (1 - beta1)(g - m)}, {@code u
 * = max(beta2 u, |g|)}, {@code w -= rate / (1 - beta1^t) m / (u + epsilon)}.
 *
 * @param learningRate at the start; Keras: 0.001
 * @param beta1 how slowly the mean of gradients forgets; Keras: 0.9
 * @param beta2 how slowly the largest gradient is forgotten; Keras: 0.999
 * @param epsilon added to u; Keras: 1e-7
 */
public record Adamax(float learningRate, float beta1, float beta2, float epsilon)
        implements Optimizer {

    public Adamax {
        Checks.positive("learningRate", learningRate);
        Checks.share("beta1", beta1);
        Checks.share("beta2", beta2);
        Checks.notNegative("epsilon", epsilon);
    }

    @Override
    public List<Op> update(OptimizerScope scope, Weight weight, Operand<TFloat32> gradient) {
        Ops tf = scope.tf();
        return List.of(
                tf.train.applyAdaMax(
                        weight.variable(),
                        scope.slot(weight, "adamax_m"),
                        scope.slot(weight, "adamax_u"),
                        tf.constant(0f), // the rate is corrected already
                        scope.rateTimes(tf.math.reciprocal(scope.correction(beta1))),
                        tf.constant(beta1),
                        tf.constant(beta2),
                        tf.constant(epsilon),
                        gradient));
    }
}
