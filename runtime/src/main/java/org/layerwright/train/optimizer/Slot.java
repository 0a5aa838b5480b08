package org.layerwright.train.optimizer;

import org.layerwright.graph.OptimizerScope;
import org.layerwright.graph.Weight;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * A memory of a rule that is written in plain ops.
 *
 * @param tf what to build with
 * @param value what it holds before the update
 */
record Slot(Ops tf, Operand<TFloat32> value) {

    Slot(OptimizerScope scope, Weight weight, String name) {
        this(scope.tf(), scope.slot(weight, name));
    }

    /** The value a part of the way, {@code 1 - share}, towards another. */
    Operand<TFloat32> moved(Operand<TFloat32> towards, float share) {
        return tf.math.add(value, tf.math.mul(tf.math.sub(towards, value), tf.constant(1 - share)));
    }

    /** Sets what it holds after the update. */
    Op set(Operand<TFloat32> next) {
        return tf.assign(value, next);
    }
}
