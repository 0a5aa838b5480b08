package org.layerwright.graph;

/** A rate that does not change by itself; it alone may be set while training. */
public record ConstantRate(float rate) implements LearningRateSchedule {

    public ConstantRate {
        Checks.positive("learningRate", rate);
    }

    @Override
    public float at(long step, RunLength run) {
        return rate;
    }
}
