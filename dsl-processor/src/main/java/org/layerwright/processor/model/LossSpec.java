package org.layerwright.processor.model;

import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.layer.ActivationFunction;

/** What training makes small. */
public sealed interface LossSpec {
    /** Which labels it is for. */
    LabelKind labelKind();

    /** Which activation turns its logits into probabilities. */
    ActivationFunction outputActivation();

    /** {@link org.layerwright.dsl.loss.BinaryCrossentropy}. */
    record BinaryCrossentropySpec(double labelSmoothing) implements LossSpec {
        @Override
        public LabelKind labelKind() {
            return LabelKind.MULTI_LABEL;
        }

        @Override
        public ActivationFunction outputActivation() {
            return ActivationFunction.SIGMOID;
        }
    }

    /** {@link org.layerwright.dsl.loss.CategoricalCrossentropy}. */
    record CategoricalCrossentropySpec(double labelSmoothing) implements LossSpec {
        @Override
        public LabelKind labelKind() {
            return LabelKind.SINGLE_LABEL;
        }

        @Override
        public ActivationFunction outputActivation() {
            return ActivationFunction.SOFTMAX;
        }
    }
}
