package org.layerwright.processor.check.signal;

import java.util.function.DoubleUnaryOperator;

/** Means under the normal distribution, by the trapezoid rule, which is exact enough for it. */
final class Bell {
    private static final int NODES = 41;
    private static final double REACH = 5;
    private static final double[] AT = new double[NODES];
    private static final double[] WEIGHT = new double[NODES];

    static {
        double sum = 0;
        for (int i = 0; i < NODES; i++) {
            AT[i] = REACH * (2.0 * i / (NODES - 1) - 1);
            WEIGHT[i] = Math.exp(-AT[i] * AT[i] / 2);
            sum += WEIGHT[i];
        }
        for (int i = 0; i < NODES; i++) {
            WEIGHT[i] /= sum;
        }
    }

    private Bell() {}

    /** The mean of {@code f(x)} for x of this mean and deviation. */
    static double mean(DoubleUnaryOperator f, double mean, double deviation) {
        if (deviation == 0) {
            return f.applyAsDouble(mean);
        }
        double sum = 0;
        for (int i = 0; i < NODES; i++) {
            sum += WEIGHT[i] * f.applyAsDouble(mean + deviation * AT[i]);
        }
        return sum;
    }

    /** What a function of single values makes of a signal whose channels are normal. */
    static Signal through(DoubleUnaryOperator f, Signal input) {
        double deviation = input.deviation();
        DoubleUnaryOperator channel = mean -> mean(f, mean, deviation);
        DoubleUnaryOperator square = x -> f.applyAsDouble(x) * f.applyAsDouble(x);
        double center = input.sided() ? input.mean() : 0;
        double spread = input.sided() ? 0 : input.mean();
        double mean = mean(channel, center, spread);
        double means = mean(m -> square(channel, m), center, spread);
        double total = mean(square, center, Math.hypot(spread, deviation));
        // Means that have one sign are about as large as their root mean square.
        boolean sided = mean * mean > means / 4;
        return new Signal(
                Math.copySign(Math.sqrt(means), sided ? mean : 1),
                Math.max(0, total - means),
                sided);
    }

    private static double square(DoubleUnaryOperator f, double x) {
        double value = f.applyAsDouble(x);
        return value * value;
    }
}
