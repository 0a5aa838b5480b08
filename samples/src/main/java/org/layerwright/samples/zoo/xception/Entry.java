package org.layerwright.samples.zoo.xception;

import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;

/**
 * Two separable convolutions and a pooling, added to a shortcut. Source: Chollet, Xception: Deep
 * Learning with Depthwise Separable Convolutions, 2016, figure 5.
 */
@Block(Entry.Layers.class)
@interface Entry {
    /** Output channels. */
    int filters();

    /** Channels between the two convolutions. */
    int middle();

    /** What it consists of. */
    interface Layers {
        @Shortcut
        @Bind("filters = filters")
        Layer shortcut();

        @ReluSeparable
        @Bind("filters = middle")
        Layer first(Layer input);

        @ReluSeparable
        @Bind("filters = filters")
        Layer second();

        @MaxPooling2D(poolSize = 3, strides = 2, padding = SAME)
        Layer pool();

        @Add
        Layer sum(Layer pool, Layer shortcut);
    }
}
