package org.layerwright.samples.zoo.inception;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Padding;

/** A convolution, its batch normalization without gamma, which ReLU makes superfluous, and ReLU. */
@Block(ConvNormRelu.Layers.class)
@interface ConvNormRelu {
    /** Output channels. */
    int filters() default 0;

    /** Height and width of the kernel. */
    int[] kernelSize() default 1;

    /** Rows and columns from one output to the next. */
    int strides() default 1;

    /** What happens at the border. */
    Padding padding() default Padding.SAME;

    /** What it consists of. */
    interface Layers {
        @Conv2D(useBias = false)
        @Bind({
            "filters = filters",
            "kernelSize = kernelSize",
            "strides = strides",
            "padding = padding"
        })
        Layer conv();

        @BatchNormalization(scale = false)
        Layer norm();

        @Activation(RELU)
        Layer relu();
    }
}
