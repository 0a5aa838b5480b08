package org.layerwright.samples.custom;

import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.dsl.weight.L2;

/** A small network with two layers of its own. */
@Network(input = @Input(height = 16, width = 16))
@Labels({"bright", "striped"})
@BinaryCrossentropy
@Adam(learningRate = 0.01)
public interface CustomNet {
    @Rescaling(scale = 1.0 / 255)
    Layer rescale();

    @DropRows(every = 2)
    Layer fewer();

    @Conv2D(filters = 8)
    Layer conv();

    @ScaledMish(beta = 0.5)
    @L2(value = 1e-4, weights = "scale")
    Layer act();

    @GlobalAveragePooling2D
    Layer pool();

    @Dense(units = 2, activation = SIGMOID)
    Layer labels();
}
