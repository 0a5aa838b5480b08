package org.layerwright.dsl.layer;

/** What a window does at the border of its input. */
public enum Padding {
    /** Only windows that lie wholly inside: {@code floor((n - k) / s) + 1} of them. */
    VALID,
    /**
     * Enough zeros around the input that there are {@code ceil(n / s)} windows; an odd one goes to
     * the bottom and the right.
     */
    SAME
}
