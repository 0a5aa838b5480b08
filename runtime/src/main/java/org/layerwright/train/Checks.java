package org.layerwright.train;

/** Bounds of hyperparameters. */
final class Checks {
    private Checks() {}

    static void positive(String name, float value) {
        if (!(value > 0) || Float.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "%s must be a positive number, not %s".formatted(name, value));
        }
    }

    /** In [0, 1). */
    static void share(String name, float value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(
                    "%s must be at least 0 and below 1, not %s".formatted(name, value));
        }
    }

    /** In [0, 1]. */
    static void shareOrAll(String name, float value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "%s must be at least 0 and at most 1, not %s".formatted(name, value));
        }
    }

    static void notNegative(String name, double value) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException(
                    "%s must not be negative, and is %s".formatted(name, value));
        }
    }
}
