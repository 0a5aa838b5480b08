package org.layerwright.samples.zoo.vgg;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Normalization;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/**
 * The network of 19 layers with weights, 138 million parameters. Source: Simonyan and Zisserman
 * 2014, table 1, column E; {@code keras.applications.VGG19}.
 */
// As published: fc1 holds 72 % of the weights.
@SuppressWarnings("layerwright:oversized")
@Network(input = @Input(height = 224, width = 224))
@Labels(count = 1000, kind = SINGLE_LABEL)
@CategoricalCrossentropy
@Sgd
public interface VGG19 {
    @Normalization(
            mean = {123.68, 116.779, 103.939},
            variance = 1)
    Layer center();

    @ConvGroup(filters = 64, convolutions = 2)
    Layer block1();

    @ConvGroup(filters = 128, convolutions = 2)
    Layer block2();

    @ConvGroup(filters = 256, convolutions = 4)
    Layer block3();

    @ConvGroup(filters = 512, convolutions = 4)
    Layer block4();

    @ConvGroup(filters = 512, convolutions = 4)
    Layer block5();

    @Flatten
    Layer flatten();

    @Dense(units = 4096, activation = RELU)
    Layer fc1();

    @Dense(units = 4096, activation = RELU)
    Layer fc2();

    @Dense(units = 1000, activation = SOFTMAX)
    Layer predictions();
}
