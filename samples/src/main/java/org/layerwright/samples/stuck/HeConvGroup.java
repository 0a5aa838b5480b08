package org.layerwright.samples.stuck;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.weight.HeNormal;
import org.layerwright.samples.zoo.vgg.ConvGroup;

/** {@link ConvGroup} with first values that keep the signal's size from ReLU to ReLU. */
@Block(HeConvGroup.Layers.class)
@interface HeConvGroup {
    /** Output channels of each convolution. */
    int filters();

    /** How many there are. */
    int convolutions();

    /** What it consists of. */
    interface Layers {
        @Repeat
        @Conv2D(padding = SAME, activation = RELU)
        @Bind({"repeat = convolutions", "filters = filters"})
        @HeNormal
        Layer conv();

        @MaxPooling2D
        Layer pool();
    }
}
