package org.layerwright.graph;

/** Bounds of hyperparameters; the message names the one that is outside, and its value. */
public final class Checks {
    private Checks() {}

    /** Above 0 and finite. */
    public static void positive(String name, float value) {
        if (!(value > 0) || Float.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "%s must be a positive number, not %s".formatted(name, value));
        }
    }

    /** In [0, 1). */
    public static void share(String name, float value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(
                    "%s must be at least 0 and below 1, not %s".formatted(name, value));
        }
    }

    /** In [0, 1]. */
    public static void shareOrAll(String name, float value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "%s must be at least 0 and at most 1, not %s".formatted(name, value));
        }
    }

    /** At least 0. */
    public static void notNegative(String name, double value) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException(
                    "%s must not be negative, and is %s".formatted(name, value));
        }
    }
}
