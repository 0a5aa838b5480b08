package org.layerwright.processor.model;

import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.layer.Activation;

/** What training makes small. */
public sealed interface LossSpec {
    /** Which labels it is for. */
    LabelKind labelKind();

    /** Which activation turns its logits into probabilities. */
    Activation outputActivation();

    /** {@link org.layerwright.dsl.loss.BinaryCrossentropy}. */
    record BinaryCrossentropySpec(double labelSmoothing) implements LossSpec {
        @Override
        public LabelKind labelKind() {
            return LabelKind.MULTI_LABEL;
        }

        @Override
        public Activation outputActivation() {
            return Activation.SIGMOID;
        }
    }

    /** {@link org.layerwright.dsl.loss.CategoricalCrossentropy}. */
    record CategoricalCrossentropySpec(double labelSmoothing) implements LossSpec {
        @Override
        public LabelKind labelKind() {
            return LabelKind.SINGLE_LABEL;
        }

        @Override
        public Activation outputActivation() {
            return Activation.SOFTMAX;
        }
    }
}
