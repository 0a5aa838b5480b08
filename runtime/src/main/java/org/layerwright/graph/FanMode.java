package org.layerwright.graph;

/** Which fan a variance-scaling initializer divides by. */
public enum FanMode {
    /** Inputs of one output: keeps the forward signal's size. */
    IN,
    /** Mean of inputs and outputs: a compromise between forward and backward signal. */
    AVERAGE;

    double fan(Fans fans) {
        return this == IN ? fans.in() : (fans.in() + fans.out()) / 2;
    }
}
