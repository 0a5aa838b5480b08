package org.layerwright.data.batch;

/** Draws epochs of a data set's examples. */
@FunctionalInterface
public interface Sampler {
    /** Positions of examples, as many as there are, a pure function of the seed. */
    int[] epoch(long seed);
}
