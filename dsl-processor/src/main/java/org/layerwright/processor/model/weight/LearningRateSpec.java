package org.layerwright.processor.model.weight;

/** {@link org.layerwright.dsl.optimizer.LearningRate}. */
public record LearningRateSpec(double value) implements ModifierSpec {
    @Override
    public String family() {
        return "learning rate";
    }

    @Override
    public boolean isForAll() {
        return true;
    }
}
