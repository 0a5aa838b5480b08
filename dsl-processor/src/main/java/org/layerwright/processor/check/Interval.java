package org.layerwright.processor.check;

import java.util.function.DoublePredicate;

/**
 * Which real numbers a member may have. Judged as the float that TensorFlow will compute with:
 * 0.99999999999 is 1 there, and 1e-50 is 0.
 *
 * @param allowed false for NaN whatever the bounds
 * @param words the bounds in words, after "it must be"
 */
record Interval(DoublePredicate allowed, String words) {
    static final Interval FINITE = new Interval(Double::isFinite, "finite");
    static final Interval ABOVE_ZERO =
            new Interval(x -> x > 0 && Double.isFinite(x), "above 0 and finite");
    static final Interval NOT_NEGATIVE =
            new Interval(x -> x >= 0 && Double.isFinite(x), "at least 0 and finite");
    static final Interval ONE_OR_MORE =
            new Interval(x -> x >= 1 && Double.isFinite(x), "at least 1 and finite");
    static final Interval TWO_OR_MORE = new Interval(x -> x >= 2, "at least 2");
    static final Interval HALF_AT_MOST =
            new Interval(x -> x > 0 && x <= 0.5, "above 0, at most 0.5");
    static final Interval CAP = new Interval(x -> x >= 0, "at least 0");
    static final Interval ZERO_TO_BELOW_ONE =
            new Interval(x -> x >= 0 && x < 1, "from 0 up to, not including, 1");
    static final Interval ZERO_TO_ONE = new Interval(x -> x >= 0 && x <= 1, "from 0 to 1");
    static final Interval PIXEL = new Interval(x -> x >= 0 && x <= 255, "from 0 to 255");
    static final Interval GREY_OR_RGB = new Interval(x -> x == 1 || x == 3, "1 (grey) or 3 (RGB)");
    static final Interval PART = new Interval(x -> x >= -1 && x <= 1, "from -1 to 1");
    static final Interval PART_OF_A_TURN =
            new Interval(x -> x >= -1 && x <= 1, "from -1 to 1: a fraction of a full turn");

    boolean has(double value) {
        return allowed.test((float) value);
    }

    /** A number for a message; told as the float as well where only that explains the finding. */
    static String asSeen(double value) {
        float seen = (float) value;
        boolean changed =
                !Double.isNaN(value)
                        && (Float.isInfinite(seen) != Double.isInfinite(value)
                                || (seen == 0) != (value == 0)
                                || (seen == Math.rint(seen)) != (value == Math.rint(value)));
        return changed ? value + " (as a float: " + seen + ")" : String.valueOf(value);
    }
}
