package org.layerwright.report;

/** How much of a network a summary or diagram shows. */
public enum Detail {
    /**
     * Blocks as one row each. As many levels of blocks are opened as keep it to 30 rows; if even
     * the outermost blocks are more, those that repeat are one row.
     */
    FOLDED,
    /** Every layer. */
    LAYERS
}
