package org.layerwright.samples.zoo.resnet;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.Layer;

/**
 * The residual: down to a quarter of the channels, a 3x3 convolution there, and up again. Source:
 * He et al., Deep Residual Learning for Image Recognition, 2015, figure 5.
 */
@Block(BottleneckPath.Layers.class)
@interface BottleneckPath {
    /** Channels of the 3x3 convolution, a quarter of those that come out. */
    int filters() default 0;

    /** Of the first convolution. */
    int strides() default 1;

    /** What it consists of. */
    interface Layers {
        @ConvNorm
        @Bind({"filters = filters", "strides = strides"})
        Layer reduce();

        @Activation(RELU)
        Layer reduceRelu();

        @ConvNorm(kernelSize = 3)
        @Bind("filters = filters")
        Layer middle();

        @Activation(RELU)
        Layer middleRelu();

        @ConvNorm
        @Bind("filters = 4 * filters")
        Layer expand();
    }
}
