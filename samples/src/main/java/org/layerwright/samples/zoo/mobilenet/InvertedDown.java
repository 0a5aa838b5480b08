package org.layerwright.samples.zoo.mobilenet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Padding;
import org.layerwright.dsl.layer.ZeroPadding2D;

/** As {@link InvertedWidening}, with half the height and width. */
@Block(InvertedDown.Layers.class)
public @interface InvertedDown {
    /** Channels in; six times as many inside. */
    int inputs();

    /** Channels out. */
    int filters();

    /** What it consists of. */
    interface Layers {
        @Expand
        @Bind("filters = 6 * inputs")
        Layer expand();

        @ZeroPadding2D(padding = {0, 1, 0, 1})
        Layer pad();

        @Project(padding = Padding.VALID, strides = 2)
        @Bind("filters = filters")
        Layer project();
    }
}
