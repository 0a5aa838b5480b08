package org.layerwright.samples.zoo.xception;

import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Layer;

/** Three separable convolutions, added to their input. */
@Block(Middle.Layers.class)
@interface Middle {
    /** What it consists of. */
    interface Layers {
        @Repeat(3)
        @ReluSeparable(filters = 728)
        Layer separable();

        @Add
        Layer sum(Layer separable, Layer input);
    }
}
