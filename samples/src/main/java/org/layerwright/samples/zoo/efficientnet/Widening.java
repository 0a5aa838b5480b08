package org.layerwright.samples.zoo.efficientnet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Layer;

/** As {@link Residual}, to another number of channels, hence without the sum. */
@Block(Widening.Layers.class)
@interface Widening {
    /** Channels in; six times as many inside. */
    int inputs();

    /** Channels out. */
    int filters();

    /** Height and width of the depthwise kernel. */
    int kernelSize();

    /** What it consists of. */
    interface Layers {
        @Expand
        @Bind("filters = 6 * inputs")
        Layer expand();

        @Project
        @Bind({
            "inner = 6 * inputs",
            "squeezed = inputs / 4",
            "filters = filters",
            "kernelSize = kernelSize"
        })
        Layer project();
    }
}
