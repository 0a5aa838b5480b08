package org.layerwright.samples.zoo.mobilenet;

import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.DepthwiseConv2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.ReLU;

/**
 * A 3x3 convolution of each channel on its own, then a mix of the channels. Source: Howard et al.,
 * MobileNets, 2017, figure 3; {@code keras.applications.MobileNet}.
 */
@Block(Separable.Layers.class)
@interface Separable {
    /** Output channels. */
    int filters();

    /** What it consists of. */
    interface Layers {
        @DepthwiseConv2D(padding = SAME, useBias = false)
        Layer depthwise();

        @BatchNormalization
        Layer depthwiseNorm();

        @ReLU(maxValue = 6)
        Layer depthwiseRelu();

        @Conv2D(kernelSize = 1, useBias = false)
        @Bind("filters = filters")
        Layer pointwise();

        @BatchNormalization
        Layer norm();

        @ReLU(maxValue = 6)
        Layer relu();
    }
}
