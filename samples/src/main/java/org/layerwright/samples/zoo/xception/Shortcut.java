package org.layerwright.samples.zoo.xception;

import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Layer;

/** Another number of channels at half the height and width, by a 1x1 convolution. */
@Block(Shortcut.Layers.class)
@interface Shortcut {
    /** Output channels. */
    int filters() default 0;

    /** What it consists of. */
    interface Layers {
        @Conv2D(kernelSize = 1, strides = 2, padding = SAME, useBias = false)
        @Bind("filters = filters")
        Layer conv();

        @BatchNormalization
        Layer norm();
    }
}
