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
 * Stochastic gradient descent in Keras's form. Without momentum {@code w -= rate g}; with it {@code
 * m = momentum m - rate g}, then {@code w += m}, or {@code w += momentum m - rate g} for Nesterov.
 * The velocity m contains the rate: a later change of the rate does not rescale it.
 *
 * @param learningRate at the start; Keras: 0.01
 * @param momentum share of the velocity kept, in [0, 1]; 1 never brakes; Keras: 0
 * @param nesterov whether to look ahead along the velocity (Sutskever 2013); Keras: no
 */
public record Sgd(float learningRate, float momentum, boolean nesterov) implements Optimizer {

    public Sgd {
        Checks.positive("learningRate", learningRate);
        Checks.shareOrAll("momentum", momentum);
    }

    /** Keras's defaults. */
    public static Sgd defaults() {
        return new Sgd(0.01f, 0f, false);
    }

    @Override
    public List<Op> update(OptimizerScope scope, Weight weight, Operand<TFloat32> gradient) {
        Ops tf = scope.tf();
        if (momentum == 0f) {
            return List.of(
                    tf.train.applyGradientDescent(
                            weight.variable(), scope.learningRate(), gradient));
        }
        Operand<TFloat32> velocity = scope.slot(weight, "sgd_velocity");
        Operand<TFloat32> pull = tf.math.mul(scope.learningRate(), gradient);
        Operand<TFloat32> share = tf.constant(momentum);
        Operand<TFloat32> next = tf.math.sub(tf.math.mul(velocity, share), pull);
        Operand<TFloat32> move = nesterov ? tf.math.sub(tf.math.mul(next, share), pull) : next;
        return List.of(tf.assign(velocity, next), tf.assignAdd(weight.variable(), move));
    }
}
