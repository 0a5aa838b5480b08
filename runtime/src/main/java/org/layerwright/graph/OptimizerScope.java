package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/**
 * What an optimizer builds its updates with.
 *
 * @param tf ops that run after every gradient of the step
 * @param learningRate scalar, fed in each step
 * @param step scalar: the number of steps done before this one since the slots were 0
 * @param weights where slots are kept
 */
public record OptimizerScope(
        Ops tf, Operand<TFloat32> learningRate, Operand<TInt64> step, Weights weights) {

    /** The optimizer's memory called {@code name} for a weight: of its shape, 0 at the start. */
    public Operand<TFloat32> slot(Weight weight, String name) {
        return weights.slot(weight, name);
    }

    /** The number of this step since the slots were 0, counted from 1. */
    public Operand<TFloat32> stepNumber() {
        return tf.math.add(tf.dtypes.cast(step, TFloat32.class), tf.constant(1f));
    }
}
