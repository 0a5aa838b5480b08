package org.layerwright.data.survey;

import java.util.List;

/**
 * A combination of labels that occurs.
 *
 * @param labels their indices, ascending; none for examples without a label
 * @param examples how many have exactly these
 */
public record LabelSet(List<Integer> labels, int examples) {
    public LabelSet {
        labels = List.copyOf(labels);
    }
}
