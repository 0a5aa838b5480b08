package org.layerwright.bench.doctor.score;

import java.util.Locale;

/**
 * So many of so many.
 *
 * @param hits of the runs
 * @param of all runs
 */
public record Count(int hits, int of) {
    /** Of the normal distribution, for 95 % in the middle. */
    private static final double Z = 1.959964;

    /** 0 to 1; NaN of none. */
    public double share() {
        return (double) hits / of;
    }

    /** Lower end of the 95 % interval (Wilson 1927). */
    public double low() {
        return Math.max(0, middle() - half());
    }

    /** Upper end. */
    public double high() {
        return Math.min(1, middle() + half());
    }

    private double middle() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        double spread = share() * (1 - share()) / of + Z * Z / (4.0 * of * of);
        return Z / (1 + Z * Z / of) * Math.sqrt(spread);
    }

    /** Such as {@code 87 of 90, 0.97 (0.91 to 0.99)}. */
    @Override
    public String toString() {
        return of == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "%d of %d, %.3f (%.3f to %.3f)",
                        hits,
                        of,
                        share(),
                        low(),
                        high());
    }
}
