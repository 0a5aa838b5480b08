package org.layerwright.graph;

/** The training switch: which of its two behaviours a layer shows. */
public enum Mode {
    /** Dropout drops, batch normalization uses and updates batch statistics. */
    TRAINING,
    /** Dropout is the identity, batch normalization uses its moving statistics. */
    INFERENCE
}
