package org.layerwright.dsl.schedule;

/** What the lengths of a schedule are counted in. */
public enum ScheduleUnit {
    /** Batches, as Keras counts, over all calls of {@code fit}. */
    STEPS,
    /** Passes over the training data; parts of one count. */
    EPOCHS
}
