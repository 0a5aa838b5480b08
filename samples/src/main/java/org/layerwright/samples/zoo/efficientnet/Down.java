package org.layerwright.samples.zoo.efficientnet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.dsl.layer.ZeroPadding2D;

/**
 * As {@link Widening}, with half the height and width. An image of even sizes gets one row and one
 * column of zeros more at the end than at the start.
 */
@Block(Down.Layers.class)
@interface Down {
    /** Channels in; six times as many inside. */
    int inputs();

    /** Channels out. */
    int filters();

    /** Height and width of the depthwise kernel. */
    int kernelSize();

    /** Zeros at the top, bottom, left and right. */
    int[] pad();

    /** What it consists of. */
    interface Layers {
        @Expand
        @Bind("filters = 6 * inputs")
        Layer expand();

        @ZeroPadding2D
        @Bind("padding = pad")
        Layer pad();

        @Project(strides = 2, padding = Padding.VALID)
        @Bind({
            "inner = 6 * inputs",
            "squeezed = inputs / 4",
            "filters = filters",
            "kernelSize = kernelSize"
        })
        Layer project();
    }
}
