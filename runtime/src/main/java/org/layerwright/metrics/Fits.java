package org.layerwright.metrics;

import java.util.Set;

/** Label kinds a metric fits; of its own because an enum's constants cannot refer to its fields. */
final class Fits {
    static final Set<LabelKind> MULTI_LABEL_ONLY = Set.of(LabelKind.MULTI_LABEL);
    static final Set<LabelKind> SINGLE_LABEL_ONLY = Set.of(LabelKind.SINGLE_LABEL);
    static final Set<LabelKind> BOTH = Set.of(LabelKind.MULTI_LABEL, LabelKind.SINGLE_LABEL);

    private Fits() {}
}
