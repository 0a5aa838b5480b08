package org.layerwright.samples.zoo.resnet;

import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Layer;

/** A convolution and its batch normalization. */
@Block(ConvNorm.Layers.class)
@interface ConvNorm {
    /** Output channels. */
    int filters() default 0;

    /** Height and width of the kernel. */
    int kernelSize() default 1;

    /** Rows and columns from one output to the next. */
    int strides() default 1;

    /** What it consists of. */
    interface Layers {
        @Conv2D(padding = SAME)
        @Bind({"filters = filters", "kernelSize = kernelSize", "strides = strides"})
        Layer conv();

        @BatchNormalization(epsilon = 1.001e-5)
        Layer norm();
    }
}
