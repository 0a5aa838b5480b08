package org.layerwright.samples.multi;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.Metric.CATEGORICAL_ACCURACY;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;
import static org.layerwright.dsl.layer.ActivationFunction.TANH;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Adam;

/** Two numbers in, and no picture: which quadrant they are in, of two pairs of opposite ones. */
@Network(input = @Input(shape = 2))
@Labels(
        value = {"same", "different"},
        kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Adam(learningRate = 0.05)
@Metrics(CATEGORICAL_ACCURACY)
interface RowNet {
    @Dense(units = 8, activation = TANH)
    Layer hidden();

    @Dense(units = 2, activation = SOFTMAX)
    Layer signs();
}
