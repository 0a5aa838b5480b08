package org.layerwright.metrics;

/**
 * Turns a row of probabilities into predicted labels. Immutable; two rules that decide alike are
 * equal.
 */
public sealed interface DecisionRule permits UniformThreshold, LabelThresholds, Argmax {

    /**
     * Predicts each label whose probability is above the threshold: strictly above, compared as
     * float32, as Keras does.
     *
     * @param threshold the bound for every label, from 0 to 1; 0.5 is the usual one
     * @return the rule
     * @throws IllegalArgumentException if the threshold is NaN or outside [0, 1]
     */
    static DecisionRule threshold(float threshold) {
        return new UniformThreshold(threshold);
    }

    /**
     * Predicts each label whose probability is above its own threshold: strictly above, compared as
     * float32.
     *
     * @param thresholds the bounds, one a label in label order, each from 0 to 1
     * @return the rule
     * @throws IllegalArgumentException if there is no threshold, or one is NaN or outside [0, 1]
     */
    static DecisionRule thresholds(float... thresholds) {
        return new LabelThresholds(thresholds);
    }

    /**
     * Predicts the one label with the largest probability; of equal ones the first.
     *
     * @return the rule
     */
    static DecisionRule argmax() {
        return new Argmax();
    }

    /**
     * Returns the kind of labels the rule is made for: {@link LabelKind#SINGLE_LABEL} for {@link
     * #argmax()}, else {@link LabelKind#MULTI_LABEL}.
     *
     * @return the label kind
     */
    LabelKind labelKind();

    /**
     * Returns the bound above which each label is predicted.
     *
     * @param labels the number of labels in a row
     * @return one a label in label order, in an array of its own; empty for {@link #argmax()},
     *     which has none
     * @throws IllegalArgumentException if the rule cannot decide over this many labels
     */
    float[] thresholds(int labels);

    /**
     * Checks that the rule can decide over this many labels.
     *
     * @param labels the number of labels in a row
     * @throws IllegalArgumentException if it cannot, saying why
     */
    void checkLabels(int labels);

    /**
     * Decides one row inside a larger array.
     *
     * @param probabilities row-major probabilities
     * @param offset index of the row's first probability
     * @param predicted receives the decision; its length is the number of labels
     */
    void decide(float[] probabilities, int offset, boolean[] predicted);

    /**
     * Decides one row.
     *
     * @param probabilities one probability a label
     * @return for each label whether it is predicted
     * @throws IllegalArgumentException if the rule cannot decide over this many labels
     */
    default boolean[] decide(float[] probabilities) {
        checkLabels(probabilities.length);
        boolean[] predicted = new boolean[probabilities.length];
        decide(probabilities, 0, predicted);
        return predicted;
    }
}
