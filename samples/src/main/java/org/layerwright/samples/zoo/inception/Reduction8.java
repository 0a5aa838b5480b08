package org.layerwright.samples.zoo.inception;

import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Concatenate;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Padding;

/** From 17x17 to 8x8. */
@Block(Reduction8.Layers.class)
@interface Reduction8 {
    /** What it consists of. */
    interface Layers {
        @ConvNormRelu(filters = 192)
        Layer three1(Layer input);

        @ConvNormRelu(filters = 320, kernelSize = 3, strides = 2, padding = Padding.VALID)
        Layer three2();

        @ConvNormRelu(filters = 192)
        Layer seven1(Layer input);

        @ConvNormRelu(
                filters = 192,
                kernelSize = {1, 7})
        Layer seven2();

        @ConvNormRelu(
                filters = 192,
                kernelSize = {7, 1})
        Layer seven3();

        @ConvNormRelu(filters = 192, kernelSize = 3, strides = 2, padding = Padding.VALID)
        Layer seven4();

        @MaxPooling2D(poolSize = 3, strides = 2)
        Layer pool(Layer input);

        @Concatenate
        Layer mixed(Layer three2, Layer seven4, Layer pool);
    }
}
