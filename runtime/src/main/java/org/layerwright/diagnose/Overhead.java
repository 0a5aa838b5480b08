package org.layerwright.diagnose;

import java.util.Locale;

/**
 * What watching a run cost.
 *
 * @param seconds by how much the run was longer for it
 * @param ofSeconds how long it was without
 */
public record Overhead(double seconds, double ofSeconds) {

    /** The part that watching added, 0.01 for a hundredth. */
    public double share() {
        return ofSeconds > 0 ? seconds / ofSeconds : 0;
    }

    /** Such as {@code 0.8 % of the run, 0.42 s}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f %% of the run, %.2f s", 100 * share(), seconds);
    }
}
