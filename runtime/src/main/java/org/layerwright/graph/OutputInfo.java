package org.layerwright.graph;

import org.layerwright.metrics.LabelKind;

import java.util.List;

/**
 * Something a network predicts.
 *
 * @param name the output layer's name
 * @param labelKind how many of its labels an image can have
 * @param labels their names in output order
 */
public record OutputInfo(String name, LabelKind labelKind, List<String> labels) {
    public OutputInfo {
        labels = List.copyOf(labels);
    }
}
