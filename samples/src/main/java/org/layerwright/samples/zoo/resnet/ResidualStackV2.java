package org.layerwright.samples.zoo.resnet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.Layer;

/**
 * Bottlenecks of one resolution, the last of which halves it. Source: {@code
 * stack_residual_blocks_v2} of {@code keras.applications}.
 */
@Block(ResidualStackV2.Layers.class)
@interface ResidualStackV2 {
    /** A quarter of the channels that come out. */
    int filters();

    /** How many bottlenecks. */
    int blocks();

    /** What it consists of. */
    interface Layers {
        @FirstBottleneckV2
        @Bind("filters = filters")
        Layer first();

        @Repeat
        @BottleneckV2
        @Bind({"repeat = blocks - 2", "filters = filters"})
        Layer middle();

        @LastBottleneckV2
        @Bind("filters = filters")
        Layer last();
    }
}
