package org.layerwright.samples.custom;

import org.layerwright.layers.CustomLayer;
import org.layerwright.layers.CustomScope;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.util.List;

/** Builds {@link ScaledMish}. */
public record ScaledMishLayer(double beta) implements CustomLayer {
    @Override
    public Operand<TFloat32> build(CustomScope scope, List<Operand<TFloat32>> inputs) {
        Ops tf = scope.tf();
        Operand<TFloat32> x = inputs.get(0);
        Operand<TFloat32> steep = tf.math.mul(x, tf.constant((float) beta));
        Operand<TFloat32> mish = tf.math.mul(x, tf.math.tanh(tf.math.softplus(steep)));
        return tf.math.mul(mish, scope.weight("scale"));
    }
}
