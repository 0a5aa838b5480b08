package org.layerwright.train.optimizer;

import org.layerwright.graph.Checks;
import org.layerwright.graph.Optimizer;
import org.layerwright.graph.OptimizerScope;
import org.layerwright.graph.Weight;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt64;

import java.util.List;

/**
 * Adam with Nesterov's momentum (Dozat 2016) in Keras's form: with {@code u_t = beta1 (1 - 0.96^t /
 * 2)} and {@code U_t} the product of u_1 to u_t, {@code w -= rate (u_(t+1) m / (1 - U_(t+1)) + (1 -
 * u_t) g / (1 - U_t)) / (sqrt(v / (1 - beta2^t)) + epsilon)}.
 *
 * @param learningRate at the start; Keras: 0.001
 * @param beta1 how slowly the mean of gradients forgets; Keras: 0.9
 * @param beta2 how slowly the mean of squares forgets; Keras: 0.999
 * @param epsilon added to the root; Keras: 1e-7
 */
public record Nadam(float learningRate, float beta1, float beta2, float epsilon)
        implements Optimizer {
    private static final double DECAY = 0.96;

    /** From here on 0.96^i is lost in a double. */
    private static final long LAST = 1000;

    private static final double[] PRODUCTS = products();

    public Nadam {
        Checks.positive("learningRate", learningRate);
        Checks.share("beta1", beta1);
        Checks.share("beta2", beta2);
        Checks.notNegative("epsilon", epsilon);
    }

    @Override
    public List<Op> update(OptimizerScope scope, Weight weight, Operand<TFloat32> gradient) {
        Ops tf = scope.tf();
        Operand<TFloat64> now = share(scope, 0);
        Operand<TFloat64> next = share(scope, 1);
        Operand<TFloat64> product =
                tf.math.mul(
                        tf.math.pow(tf.constant((double) beta1), scope.stepNumber()),
                        products(scope));
        Operand<TFloat32> ofMean =
                scope.rateTimes(tf.math.div(next, rest(tf, tf.math.mul(product, next))));
        Operand<TFloat32> ofGradient =
                scope.rateTimes(tf.math.div(rest(tf, now), rest(tf, product)));

        Slot m = new Slot(scope, weight, "nadam_m");
        Slot v = new Slot(scope, weight, "nadam_v");
        Operand<TFloat32> mean = m.moved(gradient, beta1);
        Operand<TFloat32> square = v.moved(tf.math.square(gradient), beta2);
        Operand<TFloat32> step =
                tf.math.add(tf.math.mul(mean, ofMean), tf.math.mul(gradient, ofGradient));
        Operand<TFloat32> corrected =
                tf.math.div(square, tf.dtypes.cast(scope.correction(beta2), TFloat32.class));
        Operand<TFloat32> divisor = tf.math.add(tf.math.sqrt(corrected), tf.constant(epsilon));
        return List.of(
                m.set(mean),
                v.set(square),
                tf.assignSub(weight.variable(), tf.math.div(step, divisor)));
    }

    /** {@code u} of the step number, or of a later one. */
    private Operand<TFloat64> share(OptimizerScope scope, int later) {
        Ops tf = scope.tf();
        Operand<TFloat64> t = tf.math.add(scope.stepNumber(), tf.constant((double) later));
        Operand<TFloat64> half = tf.math.mul(tf.constant(0.5), tf.math.pow(tf.constant(DECAY), t));
        return tf.math.mul(tf.constant((double) beta1), rest(tf, half));
    }

    /** The product of {@code 1 - 0.96^i / 2} up to the step number, from a table. */
    private static Operand<TFloat64> products(OptimizerScope scope) {
        Ops tf = scope.tf();
        Operand<TInt64> t = tf.math.add(scope.step(), tf.constant(1L));
        return tf.gather(
                tf.constant(PRODUCTS), tf.math.minimum(t, tf.constant(LAST)), tf.constant(0));
    }

    private static double[] products() {
        double[] products = new double[(int) LAST + 1];
        products[0] = 1;
        for (int i = 1; i < products.length; i++) {
            products[i] = products[i - 1] * (1 - 0.5 * Math.pow(DECAY, i));
        }
        return products;
    }

    private static Operand<TFloat64> rest(Ops tf, Operand<TFloat64> share) {
        return tf.math.sub(tf.constant(1.0), share);
    }
}
