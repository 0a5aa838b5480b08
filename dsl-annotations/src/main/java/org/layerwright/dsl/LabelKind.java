package org.layerwright.dsl;

/** How many labels an image can have. */
public enum LabelKind {
    /**
     * Any number, none included. Each label is a yes/no question of its own: the last activation is
     * a sigmoid, the loss mostly binary cross-entropy.
     */
    MULTI_LABEL,
    /**
     * Exactly one. The last activation is a softmax, the loss mostly categorical cross-entropy, and
     * the prediction the label with the largest probability.
     */
    SINGLE_LABEL
}
