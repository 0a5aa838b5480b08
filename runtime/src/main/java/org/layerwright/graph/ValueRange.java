package org.layerwright.graph;

/** Which values a layer's activation can give. */
public enum ValueRange {
    /** Any: linear, leaky ReLU, ELU and the like, which are never silent for good. */
    UNBOUNDED,
    /** 0 or above, with slope 0 below: ReLU and ReLU6, which can die. */
    RECTIFIED,
    /** Between 0 and 1: sigmoid, which can saturate. */
    UNIT,
    /** Between -1 and 1: tanh and softsign, which can saturate. */
    SYMMETRIC
}
