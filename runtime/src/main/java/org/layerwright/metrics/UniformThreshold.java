package org.layerwright.metrics;

import java.util.Arrays;

/** One threshold for all labels. */
record UniformThreshold(float threshold) implements DecisionRule {
    UniformThreshold {
        check(threshold, "threshold");
    }

    static void check(float threshold, String name) {
        if (!(threshold >= 0f && threshold <= 1f)) {
            throw new IllegalArgumentException(
                    name
                            + " is "
                            + threshold
                            + "; a probability is compared with it, so it must be in [0, 1]");
        }
    }

    @Override
    public LabelKind labelKind() {
        return LabelKind.MULTI_LABEL;
    }

    @Override
    public float[] thresholds(int labels) {
        float[] all = new float[labels];
        Arrays.fill(all, threshold);
        return all;
    }

    @Override
    public void checkLabels(int labels) {}

    @Override
    public void decide(float[] probabilities, int offset, boolean[] predicted) {
        for (int label = 0; label < predicted.length; label++) {
            predicted[label] = probabilities[offset + label] > threshold;
        }
    }
}
