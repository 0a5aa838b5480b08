package org.layerwright.train.schedule;

import org.layerwright.graph.Checks;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.RunLength;

/**
 * Half a cosine from {@code rate} to {@code alpha * rate}, then constant. Keras's {@code
 * CosineDecay}.
 *
 * @param rate at the start
 * @param decay how long it takes
 * @param alpha the rate at the end as a share of that at the start
 */
public record CosineDecay(double rate, Span decay, double alpha) implements LearningRateSchedule {

    public CosineDecay {
        Checks.notNegative("rate", rate);
        Checks.notNegative("alpha", alpha);
    }

    @Override
    public float at(long step, RunLength run) {
        return (float) (rate * share(Math.min(decay.passed(step, run), 1), alpha));
    }

    /** From 1 to {@code alpha} as {@code time} goes from 0 to 1. */
    static double share(double time, double alpha) {
        return (1 - alpha) * 0.5 * (1 + Math.cos(Math.PI * time)) + alpha;
    }
}
