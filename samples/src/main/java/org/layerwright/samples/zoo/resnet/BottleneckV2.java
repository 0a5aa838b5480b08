package org.layerwright.samples.zoo.resnet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Layer;

/** Adds a residual to its input. */
@Block(BottleneckV2.Layers.class)
@interface BottleneckV2 {
    /** A quarter of the channels. */
    int filters() default 0;

    /** What it consists of. */
    interface Layers {
        @NormRelu
        Layer ready();

        @PreactivatedPath
        @Bind("filters = filters")
        Layer residual();

        @Add
        Layer sum(Layer input, Layer residual);
    }
}
