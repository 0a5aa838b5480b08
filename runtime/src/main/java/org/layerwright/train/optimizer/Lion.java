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
 * Lion (Chen et al. 2023) in Keras's form: {@code w -= rate sign(beta1 m + (1 - beta1) g)}, {@code
 * m = beta2 m + (1 - beta2) g}.
 *
 * @param learningRate at the start; Keras: 0.001
 * @param beta1 share of m in the direction; Keras: 0.9
 * @param beta2 how slowly the mean of gradients forgets; Keras: 0.99
 */
public record Lion(float learningRate, float beta1, float beta2) implements Optimizer {

    public Lion {
        Checks.positive("learningRate", learningRate);
        Checks.share("beta1", beta1);
        Checks.share("beta2", beta2);
    }

    @Override
    public List<Op> update(OptimizerScope scope, Weight weight, Operand<TFloat32> gradient) {
        Ops tf = scope.tf();
        Slot m = new Slot(scope, weight, "lion_m");
        Operand<TFloat32> step =
                tf.math.mul(scope.learningRate(), tf.math.sign(m.moved(gradient, beta1)));
        // The mean changes after the step has read it.
        Op mean = tf.withControlDependencies(step).assign(m.value(), m.moved(gradient, beta2));
        return List.of(mean, tf.assignSub(weight.variable(), step));
    }
}
