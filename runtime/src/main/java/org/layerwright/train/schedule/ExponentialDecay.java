package org.layerwright.train.schedule;

import org.layerwright.graph.Checks;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.RunLength;

/**
 * {@code rate * decayRate^(step / decay)}. Keras's {@code ExponentialDecay}.
 *
 * @param rate at the start
 * @param decay in which time the rate is multiplied by {@code decayRate}
 * @param decayRate above 0
 * @param staircase whether only whole times count
 */
public record ExponentialDecay(double rate, Span decay, double decayRate, boolean staircase)
        implements LearningRateSchedule {

    public ExponentialDecay {
        Checks.notNegative("rate", rate);
        Checks.notNegative("decayRate", decayRate);
    }

    @Override
    public float at(long step, RunLength run) {
        double times = decay.passed(step, run);
        return (float) (rate * Math.pow(decayRate, staircase ? Math.floor(times) : times));
    }
}
