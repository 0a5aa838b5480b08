package org.layerwright.samples.genre;

import static org.layerwright.dsl.Metric.HAMMING_LOSS;
import static org.layerwright.dsl.Metric.MACRO_F1;
import static org.layerwright.dsl.Metric.SUBSET_ACCURACY;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;

import org.layerwright.dsl.Augmented;
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

/** Album covers to genres, several at once. */
// As it was asked about: 93 % of the weights are in one layer.
@SuppressWarnings("layerwright:oversized")
@Network(input = @Input(height = 150, width = 150, channels = 3))
@Labels({"electronic", "rock", "jazz", "pop", "hiphop"})
@Augmented(CoverAugmentation.class)
@BinaryCrossentropy
@Adam(learningRate = 1e-3)
@Metrics({SUBSET_ACCURACY, HAMMING_LOSS, MACRO_F1})
public interface GenreNet {
    @Rescaling(scale = 1.0 / 255)
    Layer rescale();

    @Conv2D(filters = 32, activation = RELU)
    Layer conv1();

    @MaxPooling2D
    Layer pool1();

    @Conv2D(filters = 64, activation = RELU)
    Layer conv2();

    @MaxPooling2D
    Layer pool2();

    @Conv2D(filters = 128, activation = RELU)
    Layer conv3();

    @MaxPooling2D
    Layer pool3();

    @Conv2D(filters = 128, activation = RELU)
    Layer conv4();

    @MaxPooling2D
    Layer pool4();

    @Flatten
    Layer flatten();

    @Dense(units = 512, activation = RELU)
    Layer hidden();

    @Dense(units = 5, activation = SIGMOID)
    Layer genres();
}
