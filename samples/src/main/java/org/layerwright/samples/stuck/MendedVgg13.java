package org.layerwright.samples.stuck;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.Metric.CATEGORICAL_ACCURACY;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.dsl.weight.HeNormal;

/** {@link Vgg13} with first values that fit ReLU, and a tenth of the rate. */
@Network(input = @Input(height = 32, width = 32))
@Labels(
        value = {"electronic", "rock", "jazz", "pop", "hiphop"},
        kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Adam(learningRate = 3e-4)
@Metrics(CATEGORICAL_ACCURACY)
public interface MendedVgg13 {
    @Rescaling(scale = 1.0 / 255, offset = -0.5)
    Layer rescale();

    @HeConvGroup(filters = 8, convolutions = 2)
    Layer block1();

    @HeConvGroup(filters = 16, convolutions = 2)
    Layer block2();

    @HeConvGroup(filters = 32, convolutions = 3)
    Layer block3();

    @HeConvGroup(filters = 64, convolutions = 3)
    Layer block4();

    @HeConvGroup(filters = 64, convolutions = 3)
    Layer block5();

    @Flatten
    Layer flatten();

    @Dense(units = 256, activation = RELU)
    @HeNormal
    Layer fc1();

    @Dropout(rate = 0.5)
    Layer drop1();

    @Dense(units = 256, activation = RELU)
    @HeNormal
    Layer fc2();

    @Dropout(rate = 0.5)
    Layer drop2();

    @Dense(units = 5, activation = SOFTMAX)
    Layer genre();
}
