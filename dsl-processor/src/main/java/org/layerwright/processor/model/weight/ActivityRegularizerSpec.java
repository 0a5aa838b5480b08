package org.layerwright.processor.model.weight;

/** {@link org.layerwright.dsl.weight.ActivityRegularizer}. */
public record ActivityRegularizerSpec(RegularizerSpec.L1L2 penalty) implements ModifierSpec {
    @Override
    public String family() {
        return "activity regularizer";
    }
}
