package org.layerwright.samples.zoo.resnet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;

/** Adds a residual of half the resolution to every other value of its input. */
@Block(LastBottleneckV2.Layers.class)
@interface LastBottleneckV2 {
    /** A quarter of the channels. */
    int filters() default 0;

    /** What it consists of. */
    interface Layers {
        @NormRelu
        Layer ready();

        @MaxPooling2D(poolSize = 1, strides = 2)
        Layer shortcut(Layer input);

        @PreactivatedPath(strides = 2)
        @Bind("filters = filters")
        Layer residual(Layer ready);

        @Add
        Layer sum(Layer shortcut, Layer residual);
    }
}
