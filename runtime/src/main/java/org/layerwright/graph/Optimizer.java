package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.types.TFloat32;

import java.util.List;

/** How a gradient changes a weight. Implementations are immutable values. */
public interface Optimizer {

    /** The learning rate at the start; callbacks may change it between epochs. */
    float learningRate();

    /**
     * Adds the ops that change one weight in a step. All must be built with {@link
     * OptimizerScope#tf()}: it makes them wait until every gradient has been computed.
     *
     * @param gradient of the batch's mean loss, of the weight's shape
     * @return the ops to run in each step
     */
    List<Op> update(OptimizerScope scope, Weight weight, Operand<TFloat32> gradient);
}
