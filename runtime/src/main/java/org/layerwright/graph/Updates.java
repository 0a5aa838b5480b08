package org.layerwright.graph;

import org.tensorflow.op.Op;

/**
 * The ops that end a training step, of which each step runs one or two.
 *
 * @param apply changes weights and moving statistics by this batch and those accumulated
 * @param accumulate keeps this batch's gradients and changes moving statistics only
 * @param overwrite sets weights to their moving averages; nothing if there are none
 * @param options what they do
 */
public record Updates(Op apply, Op accumulate, Op overwrite, UpdateOptions options) {

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
