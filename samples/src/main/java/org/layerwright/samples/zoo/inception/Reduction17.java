package org.layerwright.samples.zoo.inception;

import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Concatenate;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Padding;

/** From 35x35 to 17x17. Source: Szegedy et al. 2015, figure 10. */
@Block(Reduction17.Layers.class)
@interface Reduction17 {
    /** What it consists of. */
    interface Layers {
        @ConvNormRelu(filters = 384, kernelSize = 3, strides = 2, padding = Padding.VALID)
        Layer three(Layer input);

        @ConvNormRelu(filters = 64)
        Layer twice1(Layer input);

        @ConvNormRelu(filters = 96, kernelSize = 3)
        Layer twice2();

        @ConvNormRelu(filters = 96, kernelSize = 3, strides = 2, padding = Padding.VALID)
        Layer twice3();

        @MaxPooling2D(poolSize = 3, strides = 2)
        Layer pool(Layer input);

        @Concatenate
        Layer mixed(Layer three, Layer twice3, Layer pool);
    }
}
