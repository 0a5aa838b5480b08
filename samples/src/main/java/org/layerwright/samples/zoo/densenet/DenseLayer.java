package org.layerwright.samples.zoo.densenet;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Concatenate;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Layer;

/**
 * Computes 32 more channels and appends them to its input. Source: Huang et al., Densely Connected
 * Convolutional Networks, 2016, DenseNet-B.
 */
@Block(DenseLayer.Layers.class)
@interface DenseLayer {
    /** What it consists of. */
    interface Layers {
        @BatchNormalization(epsilon = 1.001e-5)
        Layer norm1();

        @Activation(RELU)
        Layer relu1();

        @Conv2D(filters = 128, kernelSize = 1, useBias = false)
        Layer conv1();

        @BatchNormalization(epsilon = 1.001e-5)
        Layer norm2();

        @Activation(RELU)
        Layer relu2();

        @Conv2D(filters = 32, padding = SAME, useBias = false)
        Layer conv2();

        @Concatenate
        Layer all(Layer input, Layer conv2);
    }
}
