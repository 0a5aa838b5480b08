package org.layerwright.processor.model;

/** What is done with gradients or weights whatever the optimizer. */
public sealed interface UpdateSpec {
    /** How gradients that are too large are made smaller. */
    sealed interface Clipping extends UpdateSpec {
        double value();
    }

    /** {@link org.layerwright.dsl.optimizer.ClipValue}. */
    record ClipValue(double value) implements Clipping {}

    /** {@link org.layerwright.dsl.optimizer.ClipNorm}. */
    record ClipNorm(double value) implements Clipping {}

    /** {@link org.layerwright.dsl.optimizer.GlobalClipNorm}. */
    record GlobalClipNorm(double value) implements Clipping {}

    /** {@link org.layerwright.dsl.optimizer.GradientAccumulation}. */
    record GradientAccumulation(int steps) implements UpdateSpec {}

    /** {@link org.layerwright.dsl.optimizer.ExponentialMovingAverage}. */
    record ExponentialMovingAverage(double momentum, int overwriteFrequency)
            implements UpdateSpec {}
}
