package org.layerwright.processor.model.weight;

/** {@link org.layerwright.dsl.weight.Trainable}. */
public record TrainableSpec(boolean value) implements ModifierSpec {
    @Override
    public String family() {
        return "switch for training";
    }

    @Override
    public boolean isForAll() {
        return true;
    }
}
