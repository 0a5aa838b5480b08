package org.layerwright.samples.zoo.mobilenet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.ReLU;

/** More channels by a 1x1 convolution. */
@Block(Expand.Layers.class)
public @interface Expand {
    /** Output channels. */
    int filters() default 0;

    /** What it consists of. */
    interface Layers {
        @Conv2D(kernelSize = 1, useBias = false)
        @Bind("filters = filters")
        Layer conv();

        @BatchNormalization(momentum = 0.999)
        Layer norm();

        @ReLU(maxValue = 6)
        Layer relu();
    }
}
