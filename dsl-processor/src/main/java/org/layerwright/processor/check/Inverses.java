package org.layerwright.processor.check;

import org.layerwright.processor.model.Range;
import org.layerwright.processor.model.StepSpec;
import org.layerwright.processor.model.StepSpec.RandomBrightnessSpec;
import org.layerwright.processor.model.StepSpec.RandomRotationSpec;
import org.layerwright.processor.model.StepSpec.RandomTranslationSpec;
import org.layerwright.processor.model.StepSpec.RandomZoomSpec;
import org.layerwright.processor.model.StepSpec.SolarizationSpec;

/** Pairs of steps that draw nothing and cancel out. */
final class Inverses {
    private static final double CLOSE = 1e-6;
    private static final Range NONE = new Range(0, 0);

    private Inverses() {}

    /** Whether the second takes back what the first did. */
    static boolean cancel(StepSpec first, StepSpec second) {
        if (first instanceof RandomRotationSpec a && second instanceof RandomRotationSpec b) {
            double turns = sum(a.factor(), b.factor());
            return Math.abs(turns - Math.rint(turns)) < CLOSE;
        }
        if (first instanceof RandomTranslationSpec a && second instanceof RandomTranslationSpec b) {
            return isZero(sum(a.height(), b.height())) && isZero(sum(a.width(), b.width()));
        }
        if (first instanceof RandomZoomSpec a && second instanceof RandomZoomSpec b) {
            return isZero(product(a.height(), b.height()) - 1)
                    && isZero(
                            product(a.width().orElse(a.height()), b.width().orElse(b.height()))
                                    - 1);
        }
        if (first instanceof RandomBrightnessSpec a && second instanceof RandomBrightnessSpec b) {
            return isZero(sum(a.value(), b.value()));
        }
        return first.equals(new SolarizationSpec(NONE, NONE)) && first.equals(second);
    }

    /** NaN unless both are single values. */
    private static double sum(Range a, Range b) {
        return value(a) + value(b);
    }

    private static double product(Range a, Range b) {
        return (1 + value(a)) * (1 + value(b));
    }

    private static double value(Range range) {
        return range.lower() == range.upper() ? range.lower() : Double.NaN;
    }

    private static boolean isZero(double number) {
        return Math.abs(number) < CLOSE;
    }
}
