package org.layerwright.data.split;

import java.util.Collections;
import java.util.List;

/**
 * What comes into a part as a whole: an example, or all examples of a group.
 *
 * @param size how many examples these are
 * @param labels of all of them together: a label as often as there are examples that have it
 */
record Unit(int size, List<Integer> labels) {
    Unit {
        labels = List.copyOf(labels);
    }

    /** How many of its examples have a label. */
    int count(int label) {
        return Collections.frequency(labels, label);
    }
}
