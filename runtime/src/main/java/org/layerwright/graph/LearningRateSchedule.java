package org.layerwright.graph;

/** The learning rate as a function of time. Implementations are immutable values. */
@FunctionalInterface
public interface LearningRateSchedule {

    /**
     * The learning rate of a step; at least 0.
     *
     * @param step number of steps done before it
     * @param run how long training goes on
     */
    float at(long step, RunLength run);

    /** The same rate at every step, until someone sets another. */
    static LearningRateSchedule constant(float rate) {
        return new ConstantRate(rate);
    }
}
