package org.layerwright.train.schedule;

import org.layerwright.graph.Checks;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.RunLength;

/**
 * {@code (rate - end) * (1 - step / decay)^power + end}, then constant. Keras's {@code
 * PolynomialDecay}.
 *
 * @param rate at the start
 * @param decay how long it takes
 * @param end the rate at the end
 * @param power above 0; 1 is a straight line
 * @param cycle whether the time grows by {@code decay} whenever it is over
 */
public record PolynomialDecay(double rate, Span decay, double end, double power, boolean cycle)
        implements LearningRateSchedule {

    public PolynomialDecay {
        Checks.notNegative("rate", rate);
        Checks.notNegative("end", end);
    }

    @Override
    public float at(long step, RunLength run) {
        double times = decay.passed(step, run);
        double share = cycle ? times / Math.max(1, Math.ceil(times)) : Math.min(times, 1);
        return (float) ((rate - end) * Math.pow(1 - share, power) + end);
    }
}
