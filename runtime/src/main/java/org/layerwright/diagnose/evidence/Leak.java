package org.layerwright.diagnose.evidence;

import java.util.List;

/**
 * Examples of the validation part that training sees too.
 *
 * @param copies exact copies: the training example's name, then the validation example's
 * @param looked how many validation examples were looked at
 * @param trainingShare what part of the training examples was looked at, above 0, at most 1
 */
public record Leak(List<DataFacts.Pair> copies, int looked, double trainingShare) {

    public Leak {
        copies = List.copyOf(copies);
    }

    /**
     * What part of the validation examples it is, 0 to 1: of those that were looked at, and, where
     * not all training examples were, as many more as those would add.
     */
    public double share() {
        return looked == 0 ? 0 : Math.min(1, copies.size() / (looked * trainingShare));
    }
}
