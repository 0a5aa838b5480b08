package org.layerwright.samples.zoo.densenet;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.AveragePooling2D;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Layer;

/** Halves height and width, and the channels. */
@Block(Transition.Layers.class)
@interface Transition {
    /** Output channels, half of those that come in. */
    int filters();

    /** What it consists of. */
    interface Layers {
        @BatchNormalization(epsilon = 1.001e-5)
        Layer norm();

        @Activation(RELU)
        Layer relu();

        @Conv2D(kernelSize = 1, useBias = false)
        @Bind("filters = filters")
        Layer conv();

        @AveragePooling2D
        Layer pool();
    }
}
