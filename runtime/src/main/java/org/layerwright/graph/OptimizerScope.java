package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt64;

/**
 * What an optimizer builds its updates with.
 *
 * @param tf ops that run after every gradient of the step
 * @param learningRate scalar, fed in each step
 * @param step scalar: the number of updates done before this one since the slots were new
 * @param weights where slots are kept
 */
public record OptimizerScope(
        Ops tf, Operand<TFloat32> learningRate, Operand<TInt64> step, Weights weights) {

    /** The optimizer's memory called {@code name} for a weight: of its shape, 0 at the start. */
    public Operand<TFloat32> slot(Weight weight, String name) {
        return slot(weight, name, 0);
    }

    /** Memory of which every number is {@code first} at the start. */
    public Operand<TFloat32> slot(Weight weight, String name, float first) {
        return weights.slot(weight, name, first);
    }

    /** The number of this update since the slots were new, counted from 1. */
    public Operand<TFloat64> stepNumber() {
        return tf.math.add(tf.dtypes.cast(step, TFloat64.class), tf.constant(1.0));
    }

    /**
     * {@code 1 - beta^t} of the step number t: what a moving average that began at 0 falls short
     * by. In double precision: near 1 the difference of floats has few digits left.
     */
    public Operand<TFloat64> correction(float beta) {
        return tf.math.sub(tf.constant(1.0), tf.math.pow(tf.constant((double) beta), stepNumber()));
    }

    /** The learning rate times a number. */
    public Operand<TFloat32> rateTimes(Operand<TFloat64> factor) {
        return tf.math.mul(learningRate, tf.dtypes.cast(factor, TFloat32.class));
    }

    /** The same with other ops. */
    OptimizerScope with(Ops other) {
        return new OptimizerScope(other, learningRate, step, weights);
    }

    /** The same with another count of updates. */
    OptimizerScope counting(Operand<TInt64> updates) {
        return new OptimizerScope(tf, learningRate, updates, weights);
    }

    /** The same with the rate multiplied. */
    OptimizerScope slowed(float factor) {
        return factor == 1f
                ? this
                : new OptimizerScope(
                        tf, tf.math.mul(learningRate, tf.constant(factor)), step, weights);
    }
}
