package org.layerwright.processor.check.lint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as findings show them. */
final class Words {
    private Words() {}

    /** With two significant digits: 0.0012, 0.29, 13, 6.1e-05. */
    static String about(double x) {
        double size = Math.abs(x);
        if (x == 0) {
            return "0";
        }
        if (size < 1e-3 || size >= 1e6) {
            return exact(new BigDecimal(x).round(new MathContext(2)).doubleValue());
        }
        int digits = Math.max(0, 1 - (int) Math.floor(Math.log10(size)));
        return String.format(Locale.ROOT, "%." + digits + "f", x);
    }

    /** As it is written in Java: 0.01, 1e-7. */
    static String exact(double x) {
        String text = String.valueOf(x);
        return text.endsWith(".0")
                ? text.substring(0, text.length() - 2)
                : text.replace(".0E", "e").replace('E', 'e');
    }

    static String count(long x) {
        return String.format(Locale.ROOT, "%,d", x);
    }

    /** In whole percent, or with a digit below one. */
    static String percent(double share) {
        double percent = 100 * share;
        return percent >= 1 || percent == 0 ? String.valueOf(Math.round(percent)) : about(percent);
    }
}
