package org.layerwright.dsl.weight;

/** What first weights are drawn from, around 0. */
public enum Distribution {
    /** Normal, values beyond two standard deviations drawn again. */
    TRUNCATED_NORMAL,
    /** Normal. */
    UNTRUNCATED_NORMAL,
    /** Flat. */
    UNIFORM
}
