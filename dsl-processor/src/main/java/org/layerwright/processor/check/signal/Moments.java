package org.layerwright.processor.check.signal;

import org.layerwright.dsl.weight.FanMode;
import org.layerwright.processor.model.weight.InitializerSpec;
import org.layerwright.processor.shape.Shape;
import org.layerwright.processor.shape.WeightFacts;

/**
 * Mean and variance of a weight's first values.
 *
 * @param mean of all of them
 * @param variance of a single one
 */
public record Moments(double mean, double variance) {
    /** What is left of a normal distribution's variance between -2 and 2 deviations. */
    private static final double CUT = 0.7737413;

    /** As Keras counts them: the last two axes are in and out, those before them the window. */
    private record Fans(double in, double out) {
        static Fans of(Shape shape) {
            int rank = shape.rank();
            if (rank < 2) {
                double only = shape.count();
                return new Fans(only, only);
            }
            double window = (double) shape.count() / shape.dim(rank - 2) / shape.dim(rank - 1);
            return new Fans(window * shape.dim(rank - 2), window * shape.dim(rank - 1));
        }

        double of(FanMode mode) {
            return switch (mode) {
                case FAN_IN -> in;
                case FAN_OUT -> out;
                case FAN_AVG -> (in + out) / 2;
            };
        }
    }

    /** Whether all values are the same. */
    public boolean isConstant() {
        return variance == 0;
    }

    public static Moments of(WeightFacts weight) {
        return of(weight.initializer(), Fans.of(weight.shape()));
    }

    private static Moments of(InitializerSpec initializer, Fans fans) {
        if (initializer instanceof InitializerSpec.Constant constant) {
            return new Moments(constant.value(), 0);
        }
        if (initializer instanceof InitializerSpec.Zeros) {
            return new Moments(0, 0);
        }
        if (initializer instanceof InitializerSpec.Ones) {
            return new Moments(1, 0);
        }
        if (initializer instanceof InitializerSpec.RandomNormal normal) {
            return new Moments(normal.mean(), squared(normal.stddev()));
        }
        if (initializer instanceof InitializerSpec.TruncatedNormal normal) {
            return new Moments(normal.mean(), CUT * squared(normal.stddev()));
        }
        if (initializer instanceof InitializerSpec.RandomUniform uniform) {
            return new Moments(
                    (uniform.minval() + uniform.maxval()) / 2,
                    squared(uniform.maxval() - uniform.minval()) / 12);
        }
        return new Moments(0, scaled(initializer, fans));
    }

    private static double scaled(InitializerSpec initializer, Fans fans) {
        if (initializer instanceof InitializerSpec.VarianceScaling scaling) {
            return scaling.scale() / fans.of(scaling.mode());
        }
        if (initializer instanceof InitializerSpec.HeNormal
                || initializer instanceof InitializerSpec.HeUniform) {
            return 2 / fans.in();
        }
        if (initializer instanceof InitializerSpec.LecunNormal
                || initializer instanceof InitializerSpec.LecunUniform) {
            return 1 / fans.in();
        }
        if (initializer instanceof InitializerSpec.Orthogonal orthogonal) {
            return squared(orthogonal.gain()) / Math.max(fans.in(), fans.out());
        }
        if (initializer instanceof InitializerSpec.Identity identity) {
            return squared(identity.gain()) / fans.in();
        }
        // Glorot's, normal and uniform.
        return 1 / fans.of(FanMode.FAN_AVG);
    }

    private static double squared(double x) {
        return x * x;
    }
}
