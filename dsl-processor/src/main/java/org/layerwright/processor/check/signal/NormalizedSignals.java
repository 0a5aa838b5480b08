package org.layerwright.processor.check.signal;

import org.layerwright.processor.model.layer.BatchNormalizationSpec;
import org.layerwright.processor.model.layer.NormalizationSpec;
import org.layerwright.processor.shape.WeightFacts;

import java.util.List;

/** Layers that bring values to a common scale; batch normalization as it is in training. */
final class NormalizedSignals {
    private NormalizedSignals() {}

    /** What a channel has in common in all images is its mean, and goes. */
    static Signal batch(BatchNormalizationSpec spec, Arriving in) {
        double variance = in.signal().variance();
        return scaled(new Signal(0, variance / (variance + spec.epsilon()), false), in);
    }

    /** Over the values of one image: those that all have are taken off where the mean is. */
    static Signal each(double epsilon, boolean centered, Arriving in) {
        Signal signal = in.signal();
        Signal rest = centered && signal.sided() ? new Signal(0, signal.variance(), false) : signal;
        return scaled(rest.normalized(epsilon), in);
    }

    /** By its learned scale and offset, as they are at first. */
    private static Signal scaled(Signal normalized, Arriving in) {
        Signal signal = normalized;
        for (WeightFacts weight : in.facts().weights()) {
            Moments first = Moments.of(weight);
            if (weight.name().equals("gamma") || weight.name().equals("scale")) {
                signal = signal.times(Math.hypot(first.mean(), Math.sqrt(first.variance())));
            } else if (weight.name().equals("beta") && first.mean() != 0) {
                signal = signal.plus(first.mean());
            }
        }
        return signal;
    }

    /** By given numbers; where they are computed from data, to mean 0 and variance 1. */
    static Signal given(NormalizationSpec spec, Arriving in) {
        if (spec.adapted()) {
            return Signal.STANDARD;
        }
        int channels = Math.max(spec.mean().size(), spec.variance().size());
        double square = 0;
        double variance = 0;
        double means = 0;
        for (int c = 0; c < channels; c++) {
            double mean = at(spec.mean(), c, 0);
            double deviation = Math.sqrt(Math.max(at(spec.variance(), c, 1), 1e-14));
            Signal one =
                    spec.invert()
                            ? in.signal().times(deviation).plus(mean)
                            : in.signal().plus(-mean).times(1 / deviation);
            square += one.mean() * one.mean() / channels;
            means += one.mean() / channels;
            variance += one.variance() / channels;
        }
        boolean sided = means * means > square / 4;
        return new Signal(Math.copySign(Math.sqrt(square), sided ? means : 1), variance, sided);
    }

    private static double at(List<Double> values, int index, double otherwise) {
        return values.isEmpty() ? otherwise : values.get(Math.min(index, values.size() - 1));
    }
}
