package org.layerwright.train.schedule;

import org.layerwright.graph.Checks;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.RunLength;

/**
 * {@code rate / (1 + decayRate * step / decay)}. Keras's {@code InverseTimeDecay}.
 *
 * @param rate at the start
 * @param decay in which time the divisor grows by {@code decayRate}
 * @param decayRate at least 0
 * @param staircase whether only whole times count
 */
public record InverseTimeDecay(double rate, Span decay, double decayRate, boolean staircase)
        implements LearningRateSchedule {

    public InverseTimeDecay {
        Checks.notNegative("rate", rate);
        Checks.notNegative("decayRate", decayRate);
    }

    @Override
    public float at(long step, RunLength run) {
        double times = decay.passed(step, run);
        return (float) (rate / (1 + decayRate * (staircase ? Math.floor(times) : times)));
    }
}
