package org.layerwright.processor.model;

import org.layerwright.dsl.LabelKind;

import java.util.List;

/** What the network predicts: {@link org.layerwright.dsl.Labels}. */
public record LabelsSpec(List<String> names, LabelKind kind) {
    public LabelsSpec {
        names = List.copyOf(names);
    }
}
