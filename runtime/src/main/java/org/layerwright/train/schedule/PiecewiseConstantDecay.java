package org.layerwright.train.schedule;

import org.layerwright.graph.Checks;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.RunLength;

import java.util.List;

/**
 * One rate after another. Keras's {@code PiecewiseConstantDecay}: a rate holds up to and including
 * its boundary.
 *
 * @param rate at the start
 * @param boundaries where the rate changes, rising
 * @param values the rate after each boundary
 */
public record PiecewiseConstantDecay(double rate, List<Span> boundaries, List<Double> values)
        implements LearningRateSchedule {

    public PiecewiseConstantDecay {
        Checks.notNegative("rate", rate);
        boundaries = List.copyOf(boundaries);
        values = List.copyOf(values);
        if (boundaries.size() != values.size()) {
            throw new IllegalArgumentException(
                    "%d boundaries have as many values, not %d"
                            .formatted(boundaries.size(), values.size()));
        }
    }

    @Override
    public float at(long step, RunLength run) {
        double now = rate;
        for (int i = 0; i < values.size() && step > boundaries.get(i).steps(run); i++) {
            now = values.get(i);
        }
        return (float) now;
    }
}
