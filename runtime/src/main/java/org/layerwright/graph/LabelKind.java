package org.layerwright.graph;

/** How many labels an image can have at once. */
public enum LabelKind {
    /** Any number of labels, none included; each is its own yes/no question. */
    MULTI_LABEL,
    /** Exactly one label of the list. */
    SINGLE_LABEL
}
