package org.layerwright.train;

/** How much is measured inside a network at a step; each includes the one before. */
public enum Depth {
    /** Nothing: the step costs what it costs without anyone watching. */
    NOTHING,
    /** Layers' values and gradients. */
    LAYERS,
    /** And how far the step moves the weights. */
    WEIGHTS
}
