package org.layerwright.samples.multi;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.Output;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Adam;

/** One picture, two questions. */
@Network
@Adam
interface TwoHeadsNet {
    @Input(height = 6, width = 6)
    Layer cover();

    @Rescaling(scale = 1.0 / 255)
    Layer rescale();

    @Flatten
    Layer flat();

    @Output
    @Labels(
            value = {"red", "blue"},
            kind = SINGLE_LABEL)
    @CategoricalCrossentropy
    @Dense(units = 2, activation = SOFTMAX)
    Layer hue(Layer flat);

    @Output
    @Labels({"bright"})
    @BinaryCrossentropy
    @Dense(units = 1, activation = SIGMOID)
    Layer light(Layer flat);
}
