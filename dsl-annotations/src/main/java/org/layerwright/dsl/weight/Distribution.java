package org.layerwright.dsl.weight;

/** What first weights are drawn from, around 0. */
public enum Distribution {
    /** Flat. */
    UNIFORM,
    /** Normal. */
    UNTRUNCATED_NORMAL,
    /** Normal, values beyond two standard deviations drawn again. */
    TRUNCATED_NORMAL
}
