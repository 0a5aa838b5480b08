package org.layerwright.samples.zoo.mobilenet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Layer;

/** Wide inside and narrow outside, added to its input. Source: Sandler et al. 2018, figure 4d. */
@Block(InvertedResidual.Layers.class)
public @interface InvertedResidual {
    /** Channels in and out; six times as many inside. */
    int filters();

    /** What it consists of. */
    interface Layers {
        @Expand
        @Bind("filters = 6 * filters")
        Layer expand();

        @Project
        @Bind("filters = filters")
        Layer project();

        @Add
        Layer sum(Layer input, Layer project);
    }
}
