package org.layerwright.samples.zoo.inception;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Concatenate;
import org.layerwright.dsl.layer.Layer;

/**
 * Branches in which 7x7 is a row of 7 and a column of 7, at 17x17. Source: Szegedy et al. 2015,
 * figure 6.
 */
@Block(Mixed17.Layers.class)
@interface Mixed17 {
    /** Channels inside the branches. */
    int inner();

    /** What it consists of. */
    interface Layers {
        @ConvNormRelu(filters = 192)
        Layer one(Layer input);

        @ConvNormRelu
        @Bind("filters = inner")
        Layer seven1(Layer input);

        @ConvNormRelu(kernelSize = {1, 7})
        @Bind("filters = inner")
        Layer seven2();

        @ConvNormRelu(
                filters = 192,
                kernelSize = {7, 1})
        Layer seven3();

        @ConvNormRelu
        @Bind("filters = inner")
        Layer twice1(Layer input);

        @ConvNormRelu(kernelSize = {7, 1})
        @Bind("filters = inner")
        Layer twice2();

        @ConvNormRelu(kernelSize = {1, 7})
        @Bind("filters = inner")
        Layer twice3();

        @ConvNormRelu(kernelSize = {7, 1})
        @Bind("filters = inner")
        Layer twice4();

        @ConvNormRelu(
                filters = 192,
                kernelSize = {1, 7})
        Layer twice5();

        @PooledBranch(filters = 192)
        Layer pool(Layer input);

        @Concatenate
        Layer mixed(Layer one, Layer seven3, Layer twice5, Layer pool);
    }
}
