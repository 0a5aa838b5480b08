package org.layerwright.samples.multi;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.Metric.CATEGORICAL_ACCURACY;
import static org.layerwright.dsl.Metric.HAMMING_LOSS;
import static org.layerwright.dsl.Metric.MACRO_F1;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.Output;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Adam;

/** A picture tells which light is on, numbers tell what is in the room: two nets in one. */
@Network
@Adam(learningRate = 0.02)
interface RoomNet {
    @Input(height = 4, width = 4, channels = 1)
    Layer picture();

    @Input(shape = 3)
    Layer facts();

    @Rescaling(scale = 1.0 / 255)
    Layer rescale(Layer picture);

    @Flatten
    Layer flat();

    @Output(weight = 0.25)
    @Labels(
            value = {"left", "right", "none"},
            kind = SINGLE_LABEL)
    @CategoricalCrossentropy
    @Metrics(CATEGORICAL_ACCURACY)
    @Dense(units = 3, activation = SOFTMAX)
    Layer light(Layer flat);

    @Dense(units = 8, activation = RELU)
    Layer known(Layer facts);

    @Output
    @Labels({"chair", "none"})
    @BinaryCrossentropy
    @Metrics({HAMMING_LOSS, MACRO_F1})
    @Dense(units = 2, activation = SIGMOID)
    Layer things();
}
