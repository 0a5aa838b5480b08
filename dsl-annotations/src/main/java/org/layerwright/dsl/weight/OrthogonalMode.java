package org.layerwright.dsl.weight;

/** Which vectors of a matrix are to be orthogonal. */
public enum OrthogonalMode {
    /** Its rows. */
    ROWS,
    /** Its columns: for a dense kernel, the weights of the units. */
    COLUMNS
}
