package org.layerwright.samples.zoo.mobilenet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Layer;

/** As {@link InvertedResidual}, to another number of channels, hence without the sum. */
@Block(InvertedWidening.Layers.class)
public @interface InvertedWidening {
    /** Channels in; six times as many inside. */
    int inputs();

    /** Channels out. */
    int filters();

    /** What it consists of. */
    interface Layers {
        @Expand
        @Bind("filters = 6 * inputs")
        Layer expand();

        @Project
        @Bind("filters = filters")
        Layer project();
    }
}
