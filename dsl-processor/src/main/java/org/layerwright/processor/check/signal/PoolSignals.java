package org.layerwright.processor.check.signal;

import org.layerwright.processor.model.layer.Size;

import java.util.List;

/** Layers that choose or average among values. */
final class PoolSignals {
    private PoolSignals() {}

    static Signal maximum(Signal input, Size size) {
        return maximum(input, (double) size.height() * size.width());
    }

    /** The greatest of so many neighbours, as if they were independent and normal. */
    static Signal maximum(Signal input, double count) {
        double up = expectedMaximum(count) * input.deviation();
        double rest = 1 / (1 + Math.log(count));
        double mean = input.sided() ? input.mean() + up : Math.hypot(input.mean(), up);
        return new Signal(mean, input.variance() * rest, input.sided() || up > input.mean());
    }

    /**
     * The expected greatest of so many numbers of a standard normal distribution: 0 for one, 1.03
     * for four (G. Blom, "Statistical Estimates and Transformed Beta-Variables", 1958).
     */
    private static double expectedMaximum(double count) {
        return count <= 1 ? 0 : quantile((count - 0.375) / (count + 0.25));
    }

    /** Of the standard normal distribution, above 1/2, by the logistic one of the same variance. */
    private static double quantile(double share) {
        return Math.log(share / (1 - share)) / 1.702;
    }

    static Signal average(Signal input, Size size) {
        return input.averaged((double) size.height() * size.width());
    }

    /** The values of several layers side by side, in shares of the whole. */
    static Signal sideBySide(List<Signal> signals, List<Double> shares) {
        double means = 0;
        double variance = 0;
        double square = 0;
        for (int i = 0; i < signals.size(); i++) {
            Signal signal = signals.get(i);
            means += shares.get(i) * signal.mean();
            square += shares.get(i) * signal.mean() * signal.mean();
            variance += shares.get(i) * signal.variance();
        }
        boolean sided = signals.stream().allMatch(Signal::sided) && means * means > square / 4;
        return new Signal(Math.copySign(Math.sqrt(square), sided ? means : 1), variance, sided);
    }
}
