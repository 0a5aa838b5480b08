package org.layerwright.samples.zoo.vit;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Layer;

/**
 * One layer of a transformer, normalized first. Source: Dosovitskiy et al., An Image is Worth 16x16
 * Words, 2020, figure 1.
 */
@Block(Encoder.Layers.class)
@interface Encoder {
    /** Attention heads. */
    int heads();

    /** Size of a patch, divided among the heads. */
    int units();

    /** What it consists of. */
    interface Layers {
        @Attention
        @Bind({"heads = heads", "size = units / heads"})
        Layer attention();

        @Perceptron
        @Bind("units = units")
        Layer perceptron();
    }
}
