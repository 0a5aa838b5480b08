package org.layerwright.samples.zoo.xception;

import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.SeparableConv2D;

/** A separable 3x3 convolution and its batch normalization. */
@Block(SeparableNorm.Layers.class)
@interface SeparableNorm {
    /** Output channels. */
    int filters() default 0;

    /** What it consists of. */
    interface Layers {
        @SeparableConv2D(padding = SAME, useBias = false)
        @Bind("filters = filters")
        Layer conv();

        @BatchNormalization
        Layer norm();
    }
}
