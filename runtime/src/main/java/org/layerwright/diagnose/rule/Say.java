package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;

/** Numbers and settings in the words of findings, the same on every machine. */
final class Say {
    /** Keras's first learning rates, which are those of the language's optimizers. */
    private static final Map<String, Double> USUAL_RATES =
            Map.of(
                    "Sgd", 1e-2,
                    "Adam", 1e-3,
                    "AdamW", 1e-3,
                    "Nadam", 1e-3,
                    "Adamax", 1e-3,
                    "RMSprop", 1e-3,
                    "Adagrad", 1e-3,
                    "Adadelta", 1e-3,
                    "Lion", 1e-4);

    private static final double USUAL_RATE = 1e-3;

    private Say() {}

    /** A sentence with numbers in it. */
    static String of(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** A loss or entropy: four decimals, or four digits if it is large. */
    static String loss(double value) {
        return Math.abs(value) < 1000 ? of("%.4f", value) : compact(value, 4);
    }

    /** A skill, share of 1 or metric: three decimals. */
    static String share(double value) {
        return of("%.3f", value);
    }

    /** A share of 1 in whole percent, {@code 98 %}; 100 and 0 only if it is exactly that. */
    static String percent(double share) {
        long rounded = Math.round(100 * share);
        if (rounded == 100 && share < 1) {
            return "over 99 %";
        }
        return rounded == 0 && share > 0 ? "under 1 %" : rounded + " %";
    }

    /**
     * A number of any size with two digits, as one writes it in Java: {@code 3e-4}, {@code 0.05}.
     */
    static String size(double value) {
        return compact(value, 2);
    }

    /** A pixel's value and the like, with three digits: {@code 255}, {@code 0.493}. */
    static String value(double value) {
        return compact(value, 3);
    }

    private static String compact(double value, int digits) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -2 && exponent < 4) {
            return rounded.stripTrailingZeros().toPlainString();
        }
        BigDecimal mantissa = rounded.movePointLeft(exponent).stripTrailingZeros();
        return mantissa.toPlainString() + "e" + exponent;
    }

    /** An optimizer with another learning rate, and what it was. */
    static String rate(Plan plan, double rate) {
        return of(
                "@%s(learningRate = %s), was %s", plan.optimizer(), size(rate), size(plan.rate()));
    }

    /** What the optimizer's rate usually is. */
    static double usualRate(Plan plan) {
        return USUAL_RATES.getOrDefault(plan.optimizer(), USUAL_RATE);
    }

    /** A tenth of the rate, and no more than is usual. */
    static String lowerRate(Plan plan) {
        return rate(plan, Math.min(plan.rate() / 10, usualRate(plan)));
    }

    /** {@code 1 epoch}, {@code 3 epochs}. */
    static String count(long number, String one) {
        return of("%,d %s%s", number, one, number == 1 ? "" : "s");
    }

    /** The loss that knows nothing, with its reason if there is a short one. */
    static String prior(Course course) {
        return course.evenClasses()
                .map(classes -> "ln %d = %s".formatted(classes, loss(course.priorEntropy())))
                .orElse("%s, the entropy of the labels".formatted(loss(course.priorEntropy())));
    }
}
