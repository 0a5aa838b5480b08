package org.layerwright.train.schedule;

import org.layerwright.graph.Checks;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.RunLength;

/**
 * Half cosines one after another, each {@code tMul} times longer than the one before and from
 * {@code mMul} times as far up. Keras's {@code CosineDecayRestarts}.
 *
 * @param rate at the start
 * @param first how long the first takes
 * @param tMul at least 1
 * @param mMul above 0
 * @param alpha the lowest rate as a share of that at the start
 */
public record CosineDecayRestarts(double rate, Span first, double tMul, double mMul, double alpha)
        implements LearningRateSchedule {

    public CosineDecayRestarts {
        Checks.notNegative("rate", rate);
        if (!(tMul >= 1)) {
            throw new IllegalArgumentException("tMul must be at least 1, not " + tMul);
        }
        Checks.notNegative("mMul", mMul);
        Checks.notNegative("alpha", alpha);
    }

    @Override
    public float at(long step, RunLength run) {
        double time = first.passed(step, run);
        double length = 1;
        double height = 1;
        while (time >= length) {
            time -= length;
            length *= tMul;
            height *= mMul;
        }
        double cosine = 0.5 * height * (1 + Math.cos(Math.PI * time / length));
        return (float) (rate * ((1 - alpha) * cosine + alpha));
    }
}
