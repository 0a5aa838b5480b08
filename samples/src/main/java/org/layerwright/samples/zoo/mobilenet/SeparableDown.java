package org.layerwright.samples.zoo.mobilenet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.DepthwiseConv2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.ReLU;
import org.layerwright.dsl.layer.ZeroPadding2D;

/**
 * {@link Separable} that halves height and width: zeros below and on the right, then strides of 2.
 */
@Block(SeparableDown.Layers.class)
@interface SeparableDown {
    /** Output channels. */
    int filters();

    /** What it consists of. */
    interface Layers {
        @ZeroPadding2D(padding = {0, 1, 0, 1})
        Layer pad();

        @DepthwiseConv2D(strides = 2, useBias = false)
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
