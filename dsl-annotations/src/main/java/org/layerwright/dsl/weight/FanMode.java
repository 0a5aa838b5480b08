package org.layerwright.dsl.weight;

/**
 * Which fan a variance is divided by. A kernel's {@code fanIn} is its number of inputs to one
 * output (window times input channels), {@code fanOut} its number of outputs from one input (window
 * times output channels).
 */
public enum FanMode {
    /** Inputs: keeps the size of the signal forward. */
    FAN_IN,
    /** Outputs: keeps the size of the gradient backward. */
    FAN_OUT,
    /** The mean of both. */
    FAN_AVG
}
