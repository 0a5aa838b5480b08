package org.layerwright.bench;

import java.util.Locale;

/**
 * One row of a result.
 *
 * @param name what was measured
 * @param value the figure
 * @param unit of the value; empty for a plain number
 * @param note spread, or how to read it
 */
record Figure(String name, double value, String unit, String note) {
    private static final int SIGNIFICANT_DIGITS = 3;
    private static final double SMALL = 1e-3;

    /** Three significant digits, more if the integer part has more, powers of ten if it is tiny. */
    static String text(double value) {
        if (value == 0) {
            return "0";
        }
        if (Math.abs(value) < SMALL) {
            return String.format(Locale.ROOT, "%.1e", value);
        }
        int integerDigits = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        int decimals = Math.max(0, SIGNIFICANT_DIGITS - integerDigits);
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    String text() {
        return text(value);
    }
}
