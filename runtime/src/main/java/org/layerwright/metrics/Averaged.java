package org.layerwright.metrics;

/** What an {@link Average} asks about a score; NaN leaves a label or row out. */
interface Averaged {
    int labels();

    /** The score of one label; NaN if it has none. */
    double ofLabel(int label);

    /** In how many rows the label is true. */
    long support(int label);

    /** The score of all labels' cells taken together. */
    double pooled();

    /** The mean of the rows' scores. */
    double meanOverRows();

    /** What stands for a mean of nothing. */
    double undefined();
}
