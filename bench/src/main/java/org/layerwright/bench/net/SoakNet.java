package org.layerwright.bench.net;

import static org.layerwright.dsl.Metric.MACRO_F1;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;

import org.layerwright.dsl.Augmented;
import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.samples.genre.CoverAugmentation;

/** Small enough for thousands of steps, with every kind of layer that has a state of its own. */
@Network(input = @Input(height = 64, width = 64, channels = 3))
@Labels({"electronic", "rock", "jazz", "pop", "hiphop"})
@Augmented(CoverAugmentation.class)
@BinaryCrossentropy
@Adam
@Metrics(MACRO_F1)
public interface SoakNet {
    @Rescaling(scale = 1.0 / 255)
    Layer rescale();

    @Conv2D(filters = 16, activation = RELU)
    Layer conv1();

    @BatchNormalization
    Layer norm1();

    @MaxPooling2D
    Layer pool1();

    @Conv2D(filters = 32, activation = RELU)
    Layer conv2();

    @MaxPooling2D
    Layer pool2();

    @Flatten
    Layer flatten();

    @Dropout(rate = 0.5)
    Layer drop();

    @Dense(units = 5, activation = SIGMOID)
    Layer genres();
}
