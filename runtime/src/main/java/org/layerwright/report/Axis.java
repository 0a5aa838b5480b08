package org.layerwright.report;

import java.util.Optional;

/**
 * An axis of a chart.
 *
 * @param label what is measured, with its unit
 * @param scale how the axis finds its range
 * @param range the fixed range as {lower, upper}, or empty where the data decide
 */
public record Axis(String label, Scale scale, Optional<Range> range) {

    /** What kind of values an axis measures. */
    public enum Scale {
        /** Any numbers; the axis ends on round ones. */
        NUMBER,
        /** Whole numbers such as epochs; the axis ends with the data. */
        COUNT
    }

    /**
     * The ends of an axis.
     *
     * @param min lower end
     * @param max upper end, above the lower
     */
    public record Range(double min, double max) {
        public Range {
            if (!(min < max) || !Series.drawable(min) || !Series.drawable(max)) {
                throw new IllegalArgumentException(
                        "An axis goes from a lower to a higher number, got " + min + " to " + max);
            }
        }
    }

    /** Numbers; the range follows from the data. */
    public static Axis of(String label) {
        return new Axis(label, Scale.NUMBER, Optional.empty());
    }

    /** Whole numbers such as epochs; the range is that of the data. */
    public static Axis count(String label) {
        return new Axis(label, Scale.COUNT, Optional.empty());
    }

    /** Numbers from {@code min} to {@code max}, whatever the data are. */
    public static Axis range(String label, double min, double max) {
        return new Axis(label, Scale.NUMBER, Optional.of(new Range(min, max)));
    }

    /** A share, 0 to 1. */
    public static Axis share(String label) {
        return range(label, 0, 1);
    }

    /** The marks for data from {@code min} to {@code max}. */
    Ticks ticks(double min, double max, int count) {
        if (range.isPresent()) {
            return Ticks.within(range.get().min(), range.get().max(), count);
        }
        return scale == Scale.COUNT ? Ticks.whole(min, max, count) : Ticks.around(min, max, count);
    }
}
