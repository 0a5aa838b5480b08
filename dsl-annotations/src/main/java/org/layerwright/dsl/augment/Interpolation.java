package org.layerwright.dsl.augment;

/** How a value between pixels is found. */
public enum Interpolation {
    /** The nearest pixel. */
    NEAREST,
    /** The four neighbours, weighted by distance. */
    BILINEAR
}
