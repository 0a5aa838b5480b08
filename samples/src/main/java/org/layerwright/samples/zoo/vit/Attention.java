package org.layerwright.samples.zoo.vit;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.LayerNormalization;
import org.layerwright.dsl.layer.MultiHeadAttention;

/** Each patch looks at all, added to the input. */
@Block(Attention.Layers.class)
@interface Attention {
    /** Attention heads. */
    int heads() default 0;

    /** Size of a head. */
    int size() default 0;

    /** What it consists of. */
    interface Layers {
        @LayerNormalization(epsilon = 1e-6)
        Layer norm();

        @MultiHeadAttention
        @Bind({"numHeads = heads", "keyDim = size"})
        Layer attention();

        @Add
        Layer sum(Layer input, Layer attention);
    }
}
