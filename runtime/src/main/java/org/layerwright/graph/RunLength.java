package org.layerwright.graph;

/**
 * How long training goes on, which schedules that count epochs or end with the run must know.
 *
 * @param stepsPerEpoch batches in one pass over the training data; 0 if not known
 * @param steps all steps, from the first one that was ever made to the end of this run; 0 if not
 *     known
 */
public record RunLength(long stepsPerEpoch, long steps) {
    /** Of a loop that has not told. */
    public static final RunLength UNKNOWN = new RunLength(0, 0);

    /** What is left of it after some steps. */
    public RunLength after(long done) {
        return steps == 0 ? this : new RunLength(stepsPerEpoch, Math.max(1, steps - done));
    }
}
