package org.layerwright.samples.zoo.resnet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Layer;

/** Adds a residual to a projection of its normalized input, which changes the channels. */
@Block(FirstBottleneckV2.Layers.class)
@interface FirstBottleneckV2 {
    /** A quarter of the channels that come out. */
    int filters() default 0;

    /** What it consists of. */
    interface Layers {
        @NormRelu
        Layer ready();

        @Conv2D(kernelSize = 1)
        @Bind("filters = 4 * filters")
        Layer shortcut();

        @PreactivatedPath
        @Bind("filters = filters")
        Layer residual(Layer ready);

        @Add
        Layer sum(Layer shortcut, Layer residual);
    }
}
