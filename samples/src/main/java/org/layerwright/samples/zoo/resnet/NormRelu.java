package org.layerwright.samples.zoo.resnet;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;

import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Layer;

/** Normalization, then ReLU: what stands before a convolution in the second version. */
@Block(NormRelu.Layers.class)
@interface NormRelu {
    /** What it consists of. */
    interface Layers {
        @BatchNormalization(epsilon = 1.001e-5)
        Layer norm();

        @Activation(RELU)
        Layer relu();
    }
}
