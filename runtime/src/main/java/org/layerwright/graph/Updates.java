package org.layerwright.graph;

import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.types.TFloat32;

import java.util.List;

/**
 * The ops that end a training step, of which each step runs one or two.
 *
 * @param apply changes weights and moving statistics by this batch and those accumulated
 * @param accumulate keeps this batch's gradients and changes moving statistics only
 * @param overwrite sets weights to their moving averages; nothing if there are none
 * @param gradients of the batch by the trainable weights, in their order, before clipping
 * @param options what they do
 * @param optimizer whose rule they follow
 */
public record Updates(
        Op apply,
        Op accumulate,
        Op overwrite,
        List<Operand<TFloat32>> gradients,
        UpdateOptions options,
        Optimizer optimizer) {

    public Updates {
        gradients = List.copyOf(gradients);
    }

    /** How many times weights were changed in so many steps. */
    long done(long steps) {
        return steps / options.accumulationSteps();
    }

    /** What ends a step. */
    Op of(long stepsBefore) {
        return done(stepsBefore + 1) > done(stepsBefore) ? apply : accumulate;
    }

    /** Whether weights become their averages after a step. */
    boolean overwritesAfter(long stepsBefore) {
        int every = options.average().map(MovingAverage::overwriteFrequency).orElse(0);
        long updates = done(stepsBefore + 1);
        return every > 0 && updates > done(stepsBefore) && updates % every == 0;
    }
}
