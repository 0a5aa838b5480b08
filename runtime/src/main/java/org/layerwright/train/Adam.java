package org.layerwright.train;

import org.layerwright.graph.Optimizer;
import org.layerwright.graph.OptimizerScope;
import org.layerwright.graph.Weight;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;

/**
 * Adam (Kingma and Ba 2015) in Keras's form: {@code m += (1 - beta1)(g - m)}, {@code v += (1 -
 * beta2)(g^2 - v)}, {@code w -= rate sqrt(1 - beta2^t) / (1 - beta1^t) m / (sqrt(v) + epsilon)}.
 *
 * @param learningRate at the start; Keras: 0.001
 * @param beta1 how slowly the mean of gradients forgets; Keras: 0.9
 * @param beta2 how slowly the mean of squares forgets; Keras: 0.999
 * @param epsilon added to the root, after bias correction moved into the rate; Keras: 1e-7
 */
public record Adam(float learningRate, float beta1, float beta2, float epsilon)
        implements Optimizer {

    public Adam {
        Checks.positive("learningRate", learningRate);
        Checks.share("beta1", beta1);
        Checks.share("beta2", beta2);
        Checks.notNegative("epsilon", epsilon);
    }

    /** Keras's defaults. */
    public static Adam defaults() {
        return new Adam(0.001f, 0.9f, 0.999f, 1e-7f);
    }

    @Override
    public List<Op> update(OptimizerScope scope, Weight weight, Operand<TFloat32> gradient) {
        Ops tf = scope.tf();
        return List.of(
                tf.train.applyAdam(
                        weight.variable(),
                        scope.slot(weight, "adam_m"),
                        scope.slot(weight, "adam_v"),
                        tf.math.pow(tf.constant(beta1), scope.stepNumber()),
                        tf.math.pow(tf.constant(beta2), scope.stepNumber()),
                        scope.learningRate(),
                        tf.constant(beta1),
                        tf.constant(beta2),
                        tf.constant(epsilon),
                        gradient));
    }
}
