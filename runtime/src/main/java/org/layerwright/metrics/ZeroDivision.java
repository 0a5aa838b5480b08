package org.layerwright.metrics;

/** What a caller may say stands for 0/0. */
final class ZeroDivision {
    private ZeroDivision() {}

    static void checkScore(double value) {
        check(value, 0, "a score");
    }

    static void checkCorrelation(double value) {
        check(value, -1, "a correlation");
    }

    private static void check(double value, int least, String what) {
        if (value < least || value > 1) {
            throw new IllegalArgumentException(
                    "zeroDivision is %s; it stands for %s, so it must be in [%d, 1], or NaN"
                            .formatted(value, what, least));
        }
    }
}
