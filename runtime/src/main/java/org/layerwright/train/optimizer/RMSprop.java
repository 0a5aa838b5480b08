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
 * RMSprop (Tieleman and Hinton 2012) in Keras's form: {@code v = rho v + (1 - rho) g^2}, {@code b =
 * momentum b + rate g / sqrt(v + epsilon)}, {@code w -= b}; centered, the square of the moving mean
 * of gradients is taken off v in the root (Graves 2013). TensorFlow's op keeps b without momentum
 * too.
 *
 * @param learningRate at the start; Keras: 0.001
 * @param rho how slowly the mean of squares forgets; Keras: 0.9
 * @param momentum share of the last change kept, in [0, 1]; Keras: 0
 * @param epsilon added under the root; Keras: 1e-7
 * @param centered whether to divide by the deviation; Keras: no
 */
public record RMSprop(
        float learningRate, float rho, float momentum, float epsilon, boolean centered)
        implements Optimizer {

    public RMSprop {
        Checks.positive("learningRate", learningRate);
        Checks.share("rho", rho);
        Checks.shareOrAll("momentum", momentum);
        Checks.notNegative("epsilon", epsilon);
    }

    @Override
    public List<Op> update(OptimizerScope scope, Weight weight, Operand<TFloat32> gradient) {
        Ops tf = scope.tf();
        Operand<TFloat32> square = scope.slot(weight, "rmsprop_v");
        Operand<TFloat32> change = scope.slot(weight, "rmsprop_b");
        return List.of(
                centered
                        ? tf.train.applyCenteredRmsProp(
                                weight.variable(),
                                scope.slot(weight, "rmsprop_mean"),
                                square,
                                change,
                                scope.learningRate(),
                                tf.constant(rho),
                                tf.constant(momentum),
                                tf.constant(epsilon),
                                gradient)
                        : tf.train.applyRmsProp(
                                weight.variable(),
                                square,
                                change,
                                scope.learningRate(),
                                tf.constant(rho),
                                tf.constant(momentum),
                                tf.constant(epsilon),
                                gradient));
    }
}
