package org.layerwright.metrics;

import java.util.Arrays;

/** The label with the largest probability, the first of equal ones. */
record Argmax() implements DecisionRule {

    @Override
    public LabelKind labelKind() {
        return LabelKind.SINGLE_LABEL;
    }

    @Override
    public float[] thresholds(int labels) {
        return new float[0];
    }

    @Override
    public void checkLabels(int labels) {
        if (labels < 2) {
            throw new IllegalArgumentException(
                    "argmax over " + labels + " label is always right; it needs at least 2 labels");
        }
    }

    @Override
    public void decide(float[] probabilities, int offset, boolean[] predicted) {
        int best = 0;
        for (int label = 1; label < predicted.length; label++) {
            if (probabilities[offset + label] > probabilities[offset + best]) {
                best = label;
            }
        }
        Arrays.fill(predicted, false);
        predicted[best] = true;
    }
}
