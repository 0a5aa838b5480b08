package org.layerwright.samples.zoo.vgg;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;

/**
 * Convolutions of 3x3 at one resolution, then half of it. Source: Simonyan and Zisserman, Very Deep
 * Convolutional Networks for Large-Scale Image Recognition, 2014.
 */
@Block(ConvGroup.Layers.class)
public @interface ConvGroup {
    /** Output channels of each convolution. */
    int filters();

    /** How many there are. */
    int convolutions();

    /** What it consists of. */
    interface Layers {
        @Repeat
        @Conv2D(padding = SAME, activation = RELU)
        @Bind({"repeat = convolutions", "filters = filters"})
        Layer conv();

        @MaxPooling2D
        Layer pool();
    }
}
