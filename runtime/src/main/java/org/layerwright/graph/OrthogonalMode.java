package org.layerwright.graph;

/** Which vectors of a matrix a regularizer drives apart. */
public enum OrthogonalMode {
    /** Its rows. */
    ROWS,
    /** Its columns. */
    COLUMNS
}
