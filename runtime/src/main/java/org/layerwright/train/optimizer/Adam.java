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
 * Adam (Kingma and Ba 2015) in Keras's form: {@code m += (1 - beta1)(g - m)}, {@code v += (1 -
 * beta2)(g^2 - v)}, {@code w -= rate sqrt(1 - beta2^t) / (1 - beta1^t) m / (sqrt(v) + epsilon)}.
 *
 * @param learningRate at the start; Keras: 0.001
 * @param beta1 how slowly the mean of gradients forgets; Keras: 0.9
 * @param beta2 how slowly the mean of squares forgets; Keras: 0.999
 * @param epsilon added to the root, after bias correction moved into the rate; Keras: 1e-7
 * @param amsgrad whether the largest v so far takes the place of v (Reddi et al. 2018); Keras: no
 */
public record Adam(float learningRate, float beta1, float beta2, float epsilon, boolean amsgrad)
        implements Optimizer {

    public Adam {
        Checks.positive("learningRate", learningRate);
        Checks.share("beta1", beta1);
        Checks.share("beta2", beta2);
        Checks.notNegative("epsilon", epsilon);
    }

    @Override
    public List<Op> update(OptimizerScope scope, Weight weight, Operand<TFloat32> gradient) {
        Ops tf = scope.tf();
        Operand<TFloat32> rate =
                scope.rateTimes(
                        tf.math.div(
                                tf.math.sqrt(scope.correction(beta2)), scope.correction(beta1)));
        if (amsgrad) {
            return amsgrad(scope, weight, gradient, rate);
        }
        Operand<TFloat32> corrected = tf.constant(0f); // the rate is corrected already
        return List.of(
                tf.train.applyAdam(
                        weight.variable(),
                        scope.slot(weight, "adam_m"),
                        scope.slot(weight, "adam_v"),
                        corrected,
                        corrected,
                        rate,
                        tf.constant(beta1),
                        tf.constant(beta2),
                        tf.constant(epsilon),
                        gradient));
    }

    /** Keras's defaults. */
    public static Adam defaults() {
        return new Adam(0.001f, 0.9f, 0.999f, 1e-7f, false);
    }

    /** TensorFlow has an op for it, but not for variables of this kind. */
    private List<Op> amsgrad(
            OptimizerScope scope,
            Weight weight,
            Operand<TFloat32> gradient,
            Operand<TFloat32> rate) {
        Ops tf = scope.tf();
        Slot m = new Slot(scope, weight, "adam_m");
        Slot v = new Slot(scope, weight, "adam_v");
        Slot largest = new Slot(scope, weight, "adam_largest_v");
        Operand<TFloat32> mean = m.moved(gradient, beta1);
        Operand<TFloat32> square = v.moved(tf.math.square(gradient), beta2);
        Operand<TFloat32> most = tf.math.maximum(largest.value(), square);
        Operand<TFloat32> divisor = tf.math.add(tf.math.sqrt(most), tf.constant(epsilon));
        return List.of(
                m.set(mean),
                v.set(square),
                largest.set(most),
                tf.assignSub(weight.variable(), tf.math.div(tf.math.mul(mean, rate), divisor)));
    }
}
