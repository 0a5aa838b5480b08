package org.layerwright.bench.net;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.samples.zoo.vgg.ConvGroup;

/** {@link org.layerwright.samples.zoo.vgg.SmallVgg} trained by Adam, as its rivals are. */
// As it was asked about: fc1 holds 71 % of the weights.
@SuppressWarnings("layerwright:oversized")
@Network(input = @Input(height = 224, width = 224))
@Labels(count = 5, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Adam
public interface SpeedVgg {
    @Rescaling(scale = 1.0 / 255)
    Layer rescale();

    @ConvGroup(filters = 32, convolutions = 2)
    Layer block1();

    @ConvGroup(filters = 64, convolutions = 2)
    Layer block2();

    @ConvGroup(filters = 128, convolutions = 3)
    Layer block3();

    @ConvGroup(filters = 256, convolutions = 3)
    Layer block4();

    @ConvGroup(filters = 256, convolutions = 3)
    Layer block5();

    @Flatten
    Layer flatten();

    @Dense(units = 4096, activation = RELU)
    Layer fc1();

    @Dropout(rate = 0.5)
    Layer drop1();

    @Dense(units = 4096, activation = RELU)
    Layer fc2();

    @Dropout(rate = 0.5)
    Layer drop2();

    @Dense(units = 5, activation = SOFTMAX)
    Layer classes();
}
