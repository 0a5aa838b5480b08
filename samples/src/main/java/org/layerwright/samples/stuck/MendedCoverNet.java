package org.layerwright.samples.stuck;

import static org.layerwright.dsl.Metric.MACRO_AVERAGE_PRECISION;
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

/** {@link CoverNet} with metrics that see more than how often a label is rightly absent. */
@Network(input = @Input(height = 48, width = 48, channels = 3))
@Labels({"electronic", "rock", "jazz", "pop", "hiphop"})
@BinaryCrossentropy
@Adam(learningRate = 1e-3)
@Metrics({SUBSET_ACCURACY, MACRO_F1, MACRO_AVERAGE_PRECISION})
public interface MendedCoverNet {
    @Rescaling(scale = 1.0 / 255)
    Layer rescale();

    @Conv2D(filters = 16, activation = RELU)
    Layer conv1();

    @MaxPooling2D
    Layer pool1();

    @Conv2D(filters = 32, activation = RELU)
    Layer conv2();

    @MaxPooling2D
    Layer pool2();

    @Conv2D(filters = 64, activation = RELU)
    Layer conv3();

    @MaxPooling2D
    Layer pool3();

    @Flatten
    Layer flatten();

    @Dense(units = 64, activation = RELU)
    Layer hidden();

    @Dense(units = 5, activation = SIGMOID)
    Layer genres();
}
