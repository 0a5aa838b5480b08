package org.layerwright.train.schedule;

import org.layerwright.graph.Checks;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.RunLength;

/**
 * A straight line from {@code from} to where another schedule begins, then that schedule, whose
 * time begins there. Goyal et al. 2017; with {@link CosineDecay} it is what Keras's has as {@code
 * warmup_steps}.
 *
 * @param from the rate of the first step
 * @param length how long it takes; rounded up to whole steps
 * @param then what comes after it
 */
public record Warmup(double from, Span length, LearningRateSchedule then)
        implements LearningRateSchedule {

    public Warmup {
        Checks.notNegative("from", from);
    }

    @Override
    public float at(long step, RunLength run) {
        long steps = (long) Math.ceil(length.steps(run));
        RunLength rest = run.after(steps);
        if (step >= steps) {
            return then.at(step - steps, rest);
        }
        double target = then.at(0, rest);
        return (float) (from + (target - from) * step / steps);
    }
}
