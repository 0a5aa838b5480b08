package org.layerwright.samples.zoo.mobilenet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.DepthwiseConv2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.dsl.layer.ReLU;

/**
 * A depthwise convolution, then fewer channels; no ReLU, which would lose too much of them. Source:
 * Sandler et al., MobileNetV2, 2018, section 3.
 */
@Block(Project.Layers.class)
public @interface Project {
    /** Output channels. */
    int filters() default 0;

    /** Of the depthwise convolution. */
    Padding padding() default Padding.SAME;

    /** Of the depthwise convolution. */
    int strides() default 1;

    /** What it consists of. */
    interface Layers {
        @DepthwiseConv2D(useBias = false)
        @Bind({"padding = padding", "strides = strides"})
        Layer depthwise();

        @BatchNormalization(momentum = 0.999)
        Layer depthwiseNorm();

        @ReLU(maxValue = 6)
        Layer relu();

        @Conv2D(kernelSize = 1, useBias = false)
        @Bind("filters = filters")
        Layer conv();

        @BatchNormalization(momentum = 0.999)
        Layer norm();
    }
}
