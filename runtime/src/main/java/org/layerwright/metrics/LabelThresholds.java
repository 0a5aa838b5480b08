package org.layerwright.metrics;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** A threshold for each label. */
final class LabelThresholds implements DecisionRule {
    private final float[] thresholds;

    LabelThresholds(float[] thresholds) {
        if (thresholds.length == 0) {
            throw new IllegalArgumentException("no threshold given; pass one a label");
        }
        this.thresholds = thresholds.clone();
        for (int label = 0; label < thresholds.length; label++) {
            UniformThreshold.check(this.thresholds[label], "threshold of label " + label);
        }
    }

    @Override
    public LabelKind labelKind() {
        return LabelKind.MULTI_LABEL;
    }

    @Override
    public float[] thresholds(int labels) {
        checkLabels(labels);
        return thresholds.clone();
    }

    @Override
    public void checkLabels(int labels) {
        if (labels != thresholds.length) {
            throw new IllegalArgumentException(
                    thresholds.length + " thresholds for " + labels + " labels; pass one a label");
        }
    }

    @Override
    public void decide(float[] probabilities, int offset, boolean[] predicted) {
        for (int label = 0; label < predicted.length; label++) {
            predicted[label] = probabilities[offset + label] > thresholds[label];
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LabelThresholds that && Arrays.equals(thresholds, that.thresholds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(thresholds);
    }

    @Override
    public String toString() {
        return "LabelThresholds" + Arrays.toString(thresholds);
    }
}
