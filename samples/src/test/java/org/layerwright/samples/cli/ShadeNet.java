package org.layerwright.samples.cli;

import static org.layerwright.dsl.Metric.HAMMING_LOSS;
import static org.layerwright.dsl.Metric.MACRO_F1;
import static org.layerwright.dsl.Metric.SUBSET_ACCURACY;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Adam;

/** A network small enough to train while a test waits. */
@Network(input = @Input(height = 8, width = 8))
@Labels({"left", "top"})
@BinaryCrossentropy
@Adam
@Metrics({SUBSET_ACCURACY, HAMMING_LOSS, MACRO_F1})
interface ShadeNet {
    @Rescaling(scale = 1.0 / 255)
    Layer rescale();

    @Conv2D(filters = 4, activation = RELU)
    Layer conv();

    @MaxPooling2D
    Layer pool();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = SIGMOID)
    Layer shades();
}
