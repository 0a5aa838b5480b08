package org.layerwright.samples.zoo.inception;

import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.AveragePooling2D;
import org.layerwright.dsl.layer.Layer;

/** The mean of each 3x3 window, then a 1x1 convolution. */
@Block(PooledBranch.Layers.class)
@interface PooledBranch {
    /** Output channels. */
    int filters() default 0;

    /** What it consists of. */
    interface Layers {
        @AveragePooling2D(poolSize = 3, strides = 1, padding = SAME)
        Layer pool();

        @ConvNormRelu
        @Bind("filters = filters")
        Layer conv();
    }
}
