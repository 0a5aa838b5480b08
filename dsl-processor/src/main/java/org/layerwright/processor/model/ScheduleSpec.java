package org.layerwright.processor.model;

import org.layerwright.dsl.schedule.ScheduleUnit;

import java.util.List;

/** How the learning rate changes, from the optimizer's. */
public sealed interface ScheduleSpec {
    /**
     * A length of time.
     *
     * @param length how much; 0 for the whole run
     * @param unit of what
     */
    record Time(double length, ScheduleUnit unit) {}

    /** {@link org.layerwright.dsl.schedule.CosineDecay}. */
    record CosineDecay(Time decay, double alpha) implements ScheduleSpec {}

    /** {@link org.layerwright.dsl.schedule.CosineDecayRestarts}. */
    record CosineDecayRestarts(Time first, double tMul, double mMul, double alpha)
            implements ScheduleSpec {}

    /** {@link org.layerwright.dsl.schedule.ExponentialDecay}. */
    record ExponentialDecay(Time decay, double decayRate, boolean staircase)
            implements ScheduleSpec {}

    /** {@link org.layerwright.dsl.schedule.InverseTimeDecay}. */
    record InverseTimeDecay(Time decay, double decayRate, boolean staircase)
            implements ScheduleSpec {}

    /** {@link org.layerwright.dsl.schedule.OneCycle}. */
    record OneCycle(Time total, double rise, double initialDivisor, double finalDivisor)
            implements ScheduleSpec {}

    /** {@link org.layerwright.dsl.schedule.PiecewiseConstantDecay}. */
    record PiecewiseConstantDecay(List<Time> boundaries, List<Double> values)
            implements ScheduleSpec {
        public PiecewiseConstantDecay {
            boundaries = List.copyOf(boundaries);
            values = List.copyOf(values);
        }
    }

    /** {@link org.layerwright.dsl.schedule.PolynomialDecay}. */
    record PolynomialDecay(Time decay, double endLearningRate, double power, boolean cycle)
            implements ScheduleSpec {}
}
