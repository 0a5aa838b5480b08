package org.layerwright.samples.multi;

import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.TANH;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metric;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.Shared;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Subtract;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/** Which of two is more; both go through the same layer. */
@Network
@Labels("more")
@BinaryCrossentropy
@Sgd(learningRate = 1)
@Metrics(Metric.BINARY_ACCURACY)
interface SiameseNet {
    @Input(shape = 3)
    Layer first();

    @Input(shape = 3)
    Layer second();

    @Dense(units = 4, activation = TANH)
    Layer embed(Layer first);

    @Shared("embed")
    Layer again(Layer second);

    @Subtract
    Layer difference(Layer embed, Layer again);

    @Dense(units = 1, activation = SIGMOID)
    Layer more();
}
