package org.layerwright.data.read;

/** How a source writes labels. */
public enum LabelForm {
    /** By name, those that an example has: {@code jazz|rock}. */
    NAMES,
    /** By position in a list of labels, counted from 0: {@code 0|2}. */
    INDICES,
    /** A place for each label, 1 or 0, and empty or {@code ?} where nobody knows. */
    ONE_HOT
}
