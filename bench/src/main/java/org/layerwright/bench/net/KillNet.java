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
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.dsl.optimizer.ExponentialMovingAverage;
import org.layerwright.dsl.optimizer.GradientAccumulation;
import org.layerwright.samples.genre.CoverAugmentation;

/** Small enough to be trained a hundred times, with everything that has a memory of its own. */
@Network(input = @Input(height = 32, width = 32, channels = 3))
@Labels({"electronic", "rock", "jazz", "pop", "hiphop"})
@Augmented(CoverAugmentation.class)
@BinaryCrossentropy
@Adam
@GradientAccumulation(2)
@ExponentialMovingAverage(momentum = 0.9)
@Metrics(MACRO_F1)
public interface KillNet {
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

    @GlobalAveragePooling2D
    Layer average();

    @Dropout(rate = 0.3)
    Layer drop();

    @Dense(units = 5, activation = SIGMOID)
    Layer genres();
}
