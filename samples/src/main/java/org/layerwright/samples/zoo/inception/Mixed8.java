package org.layerwright.samples.zoo.inception;

import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Concatenate;
import org.layerwright.dsl.layer.Layer;

/**
 * Branches that end in a row of 3 beside a column of 3, at 8x8. Source: Szegedy et al. 2015, figure
 * 7.
 */
@Block(Mixed8.Layers.class)
@interface Mixed8 {
    /** What it consists of. */
    interface Layers {
        @ConvNormRelu(filters = 320)
        Layer one(Layer input);

        @ConvNormRelu(filters = 384)
        Layer three(Layer input);

        @ConvNormRelu(
                filters = 384,
                kernelSize = {1, 3})
        Layer threeRow(Layer three);

        @ConvNormRelu(
                filters = 384,
                kernelSize = {3, 1})
        Layer threeColumn(Layer three);

        @Concatenate
        Layer threes(Layer threeRow, Layer threeColumn);

        @ConvNormRelu(filters = 448)
        Layer twice1(Layer input);

        @ConvNormRelu(filters = 384, kernelSize = 3)
        Layer twice2();

        @ConvNormRelu(
                filters = 384,
                kernelSize = {1, 3})
        Layer twiceRow(Layer twice2);

        @ConvNormRelu(
                filters = 384,
                kernelSize = {3, 1})
        Layer twiceColumn(Layer twice2);

        @Concatenate
        Layer twices(Layer twiceRow, Layer twiceColumn);

        @PooledBranch(filters = 192)
        Layer pool(Layer input);

        @Concatenate
        Layer mixed(Layer one, Layer threes, Layer twices, Layer pool);
    }
}
