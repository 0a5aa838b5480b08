package org.layerwright.samples.posters;

import static org.layerwright.dsl.Metric.HAMMING_LOSS;
import static org.layerwright.dsl.Metric.MACRO_F1;
import static org.layerwright.dsl.Metric.SAMPLES_F1;
import static org.layerwright.dsl.Metric.SUBSET_ACCURACY;
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

/** Film posters, half size, to genres. */
@Network(input = @Input(height = 134, width = 91))
@Labels({
    "Action_Adventure",
    "Animation",
    "Comedy",
    "Documentary",
    "Drama",
    "Horror_Thriller",
    "Romance"
})
@Augmented(PosterAugmentation.class)
@BinaryCrossentropy
@Adam(learningRate = 5e-4)
@Metrics({SUBSET_ACCURACY, HAMMING_LOSS, MACRO_F1, SAMPLES_F1})
public interface PosterNet {
    @Rescaling(scale = 1.0 / 127.5, offset = -1)
    Layer rescale();

    @Conv2D(filters = 32, activation = RELU)
    Layer conv1();

    @MaxPooling2D
    Layer pool1();

    @BatchNormalization
    Layer norm1();

    @Conv2D(filters = 64, activation = RELU)
    Layer conv2();

    @MaxPooling2D
    Layer pool2();

    @BatchNormalization
    Layer norm2();

    @Conv2D(filters = 96, activation = RELU)
    Layer conv3();

    @MaxPooling2D
    Layer pool3();

    @BatchNormalization
    Layer norm3();

    @Conv2D(filters = 128, activation = RELU)
    Layer conv4();

    @MaxPooling2D
    Layer pool4();

    @Flatten
    Layer flatten();

    @Dropout(rate = 0.5)
    Layer drop();

    @Dense(units = 128, activation = RELU)
    Layer hidden();

    @Dense(units = 7, activation = SIGMOID)
    Layer genres();
}
