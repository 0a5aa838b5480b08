package org.layerwright.samples.zoo.inception;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Concatenate;
import org.layerwright.dsl.layer.Layer;

/**
 * Branches that see 1x1, 5x5, 5x5 (as two of 3x3) and 3x3 pixels, at 35x35. Source: Szegedy et al.,
 * Rethinking the Inception Architecture, 2015, figure 5.
 */
@Block(Mixed35.Layers.class)
@interface Mixed35 {
    /** Channels of the pooled branch. */
    int pooled();

    /** What it consists of. */
    interface Layers {
        @ConvNormRelu(filters = 64)
        Layer one(Layer input);

        @ConvNormRelu(filters = 48)
        Layer five1(Layer input);

        @ConvNormRelu(filters = 64, kernelSize = 5)
        Layer five2();

        @ConvNormRelu(filters = 64)
        Layer twice1(Layer input);

        @ConvNormRelu(filters = 96, kernelSize = 3)
        Layer twice2();

        @ConvNormRelu(filters = 96, kernelSize = 3)
        Layer twice3();

        @PooledBranch
        @Bind("filters = pooled")
        Layer pool(Layer input);

        @Concatenate
        Layer mixed(Layer one, Layer five2, Layer twice3, Layer pool);
    }
}
