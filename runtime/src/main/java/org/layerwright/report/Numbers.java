package org.layerwright.report;

import java.time.Duration;
import java.util.Locale;

/** Numbers as text, the same on every machine: English digits, point and comma. */
public final class Numbers {

    private static final String[] BYTE_UNITS = {"B", "KB", "MB", "GB", "TB", "PB", "EB"};

    private Numbers() {}

    /** A whole number with thousands separators: {@code 3,455,173}. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A number with a fixed number of decimals; {@code -} where there is no finite value. */
    public static String fixed(double value, int decimals) {
        return Double.isFinite(value)
                ? String.format(Locale.ROOT, "%,." + decimals + "f", value)
                : "-";
    }

    /** A share of 1 as a percentage with one decimal: {@code 93.4 %}. */
    public static String percent(double share) {
        return Double.isFinite(share) ? fixed(100 * share, 1) + " %" : "-";
    }

    /** A number with four significant digits: {@code 0.3120}, {@code 1.000e-05}. */
    public static String significant(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4g", value) : "-";
    }

    /** A size in units of 1024 bytes with two decimals, as Keras prints it: {@code 13.18 MB}. */
    public static String bytes(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 1024 && unit < BYTE_UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, "%.2f %s", value, BYTE_UNITS[unit]);
    }

    /** A duration to the second: {@code 0:07}, {@code 12:30}, {@code 1:02:05}. */
    public static String duration(Duration duration) {
        long seconds = Math.max(0, Math.round(duration.toNanos() / 1e9));
        long hours = seconds / 3600;
        long minutes = seconds / 60 % 60;
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60);
    }
}
