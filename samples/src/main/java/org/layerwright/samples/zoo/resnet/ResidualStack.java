package org.layerwright.samples.zoo.resnet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.Layer;

/**
 * Bottlenecks of one resolution. Source: {@code stack_residual_blocks_v1} of {@code
 * keras.applications}.
 */
@Block(ResidualStack.Layers.class)
public @interface ResidualStack {
    /** A quarter of the channels that come out. */
    int filters();

    /** How many bottlenecks. */
    int blocks();

    /** By what the first divides height and width. */
    int strides() default 2;

    /** What it consists of. */
    interface Layers {
        @FirstBottleneck
        @Bind({"filters = filters", "strides = strides"})
        Layer first();

        @Repeat
        @Bottleneck
        @Bind({"repeat = blocks - 1", "filters = filters"})
        Layer rest();
    }
}
