package org.layerwright.train.schedule;

import org.layerwright.graph.Checks;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.RunLength;

/**
 * Up in a straight line, down in as long, and on to almost nothing. Smith 2018 ("A disciplined
 * approach to neural network hyper-parameters", section 4.1), without the cycle of the momentum.
 *
 * @param rate the highest
 * @param total how long it takes
 * @param rise the share of the time in which the rate rises; at most 0.5
 * @param initialDivisor the rate starts at {@code rate / initialDivisor}
 * @param finalDivisor and ends at the start's divided by this
 */
public record OneCycle(
        double rate, Span total, double rise, double initialDivisor, double finalDivisor)
        implements LearningRateSchedule {

    public OneCycle {
        Checks.notNegative("rate", rate);
        if (!(rise > 0 && rise <= 0.5)) {
            throw new IllegalArgumentException("rise must be above 0, at most 0.5, not " + rise);
        }
    }

    @Override
    public float at(long step, RunLength run) {
        double time = Math.min(total.passed(step, run), 1);
        double first = rate / initialDivisor;
        if (time < rise) {
            return between(first, rate, time / rise);
        }
        if (time < 2 * rise) {
            return between(rate, first, time / rise - 1);
        }
        double tail = 1 - 2 * rise;
        double last = first / finalDivisor;
        return tail > 0 ? between(first, last, (time - 2 * rise) / tail) : (float) last;
    }

    private static float between(double from, double to, double share) {
        return (float) (from + (to - from) * share);
    }
}
