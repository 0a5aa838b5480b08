package org.layerwright.samples.zoo.xception;

import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;

/** {@link Entry} on what a ReLU has passed already. */
@Block(EntryWithoutRelu.Layers.class)
@interface EntryWithoutRelu {
    /** Output channels. */
    int filters();

    /** What it consists of. */
    interface Layers {
        @Shortcut
        @Bind("filters = filters")
        Layer shortcut();

        @SeparableNorm
        @Bind("filters = filters")
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
