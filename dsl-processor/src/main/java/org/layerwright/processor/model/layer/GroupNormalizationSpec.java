package org.layerwright.processor.model.layer;

import org.layerwright.processor.decl.AnnotationDecl;

/** {@link org.layerwright.dsl.layer.GroupNormalization}. */
public record GroupNormalizationSpec(
        int groups, int axis, double epsilon, boolean center, boolean scale) implements LayerSpec {
    static GroupNormalizationSpec of(AnnotationDecl written) {
        return new GroupNormalizationSpec(
                written.integer("groups"),
                written.integer("axis"),
                written.real("epsilon"),
                written.bool("center"),
                written.bool("scale"));
    }

    /** The number of groups that so many channels have. */
    public int groupsOf(int channels) {
        return groups == -1 ? channels : groups;
    }
}
