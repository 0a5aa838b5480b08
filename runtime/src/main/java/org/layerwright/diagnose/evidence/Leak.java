package org.layerwright.diagnose.evidence;

import java.util.List;

/**
 * Examples of the validation part that training sees too.
 *
 * @param copies exact copies: the training example's name, then the validation example's
 * @param ofValidation how many validation examples there are
 */
public record Leak(List<DataFacts.Pair> copies, int ofValidation) {

    public Leak {
        copies = List.copyOf(copies);
    }

    /** What part of the validation examples it is, 0 to 1. */
    public double share() {
        return ofValidation == 0 ? 0 : (double) copies.size() / ofValidation;
    }
}
