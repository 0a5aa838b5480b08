package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.types.TFloat32;

/**
 * One variable of the graph and the ops that set it.
 *
 * @param name {@code layer/weight}, such as {@code conv1/kernel}
 * @param shape its fixed shape
 * @param role who changes it
 * @param variable reads it
 * @param initialize sets the first values
 * @param newValue placeholder for values to set
 * @param assign sets it to {@code newValue}
 */
public record Weight(
        String name,
        Extent shape,
        Role role,
        Operand<TFloat32> variable,
        Op initialize,
        Operand<TFloat32> newValue,
        Op assign) {

    /** Who changes a weight. */
    public enum Role {
        /** The optimizer, by its gradient. */
        TRAINABLE,
        /** The forward pass in training, such as moving averages. */
        STATISTIC,
        /** Nobody. */
        FROZEN,
        /** The optimizer's own memory; no part of the model. */
        SLOT
    }
}
