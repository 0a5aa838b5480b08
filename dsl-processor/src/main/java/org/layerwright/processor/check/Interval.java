package org.layerwright.processor.check;

import java.util.function.DoublePredicate;

/**
 * Which real numbers a member may have.
 *
 * @param allowed false for NaN whatever the bounds
 * @param words the bounds in words, after "it must be"
 */
record Interval(DoublePredicate allowed, String words) {
    static final Interval FINITE = new Interval(Double::isFinite, "finite");
    static final Interval ABOVE_ZERO =
            new Interval(x -> x > 0 && Double.isFinite(x), "above 0 and finite");
    static final Interval ZERO_TO_BELOW_ONE =
            new Interval(x -> x >= 0 && x < 1, "from 0 up to, not including, 1");
    static final Interval ZERO_TO_ONE = new Interval(x -> x >= 0 && x <= 1, "from 0 to 1");
    static final Interval PIXEL = new Interval(x -> x >= 0 && x <= 255, "from 0 to 255");
    static final Interval GREY_OR_RGB = new Interval(x -> x == 1 || x == 3, "1 (grey) or 3 (RGB)");
    static final Interval PART_OF_A_TURN =
            new Interval(x -> x >= -1 && x <= 1, "from -1 to 1: a fraction of a full turn");
    static final Interval ZOOM =
            new Interval(
                    x -> x > -1 && x <= 1,
                    "above -1 and at most 1: the picture's size is divided by 1 + factor");
}
