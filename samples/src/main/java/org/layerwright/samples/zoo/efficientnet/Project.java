package org.layerwright.samples.zoo.efficientnet;

import static org.layerwright.dsl.layer.ActivationFunction.SILU;
import static org.layerwright.dsl.weight.FanMode.FAN_OUT;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.DepthwiseConv2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.dsl.weight.VarianceScaling;

/** A depthwise convolution, channels weighed, then fewer of them. */
@Block(Project.Layers.class)
@interface Project {
    /** Channels in. */
    int inner() default 0;

    /** Channels that decide the weights. */
    int squeezed() default 0;

    /** Channels out. */
    int filters() default 0;

    /** Height and width of the depthwise kernel. */
    int kernelSize() default 0;

    /** Of the depthwise convolution. */
    int strides() default 1;

    /** Of the depthwise convolution. */
    Padding padding() default Padding.SAME;

    /** What it consists of. */
    interface Layers {
        @DepthwiseConv2D(useBias = false)
        @Bind({"kernelSize = kernelSize", "strides = strides", "padding = padding"})
        @VarianceScaling(scale = 2, mode = FAN_OUT)
        Layer depthwise();

        @BatchNormalization
        Layer depthwiseNorm();

        @Activation(SILU)
        Layer swish();

        @SqueezeExcite
        @Bind({"filters = inner", "squeezed = squeezed"})
        Layer excite();

        @Conv2D(kernelSize = 1, useBias = false)
        @Bind("filters = filters")
        @VarianceScaling(scale = 2, mode = FAN_OUT)
        Layer conv();

        @BatchNormalization
        Layer norm();
    }
}
