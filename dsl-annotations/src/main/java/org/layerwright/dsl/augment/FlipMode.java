package org.layerwright.dsl.augment;

/** In which directions an image may be mirrored. */
public enum FlipMode {
    /** Left and right change places. */
    HORIZONTAL,
    /** Top and bottom change places. */
    VERTICAL,
    /** Each of the two, drawn independently. */
    HORIZONTAL_AND_VERTICAL
}
