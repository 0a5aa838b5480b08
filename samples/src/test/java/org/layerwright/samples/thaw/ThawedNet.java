package org.layerwright.samples.thaw;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.dsl.optimizer.LearningRate;

/** Learns all of itself, the base slowly. */
@Network(input = @Input(shape = 2))
@Labels(
        value = {"same", "different"},
        kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Adam(learningRate = 0.05)
interface ThawedNet {
    @LearningRate(0.1)
    @Base
    Layer base();

    @Dense(units = 2, activation = SOFTMAX)
    Layer signs();
}
