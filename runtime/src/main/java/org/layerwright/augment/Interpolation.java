package org.layerwright.augment;

/** How a value between pixels is found. */
public enum Interpolation {
    /** The nearest pixel's value. */
    NEAREST,
    /** The four neighbours, weighted by closeness. */
    BILINEAR
}
