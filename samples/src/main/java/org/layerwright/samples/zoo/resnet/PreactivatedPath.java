package org.layerwright.samples.zoo.resnet;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.ZeroPadding2D;

/**
 * The residual of the second version, on an input that is normalized already; it ends in a bare
 * convolution. Source: He et al., Identity Mappings in Deep Residual Networks, 2016, figure 4e.
 */
@Block(PreactivatedPath.Layers.class)
@interface PreactivatedPath {
    /** Channels of the 3x3 convolution, a quarter of those that come out. */
    int filters() default 0;

    /** Of the 3x3 convolution. */
    int strides() default 1;

    /** What it consists of. */
    interface Layers {
        @Conv2D(kernelSize = 1, useBias = false)
        @Bind("filters = filters")
        Layer reduce();

        @NormRelu
        Layer reduceRelu();

        @ZeroPadding2D
        Layer pad();

        @Conv2D(useBias = false)
        @Bind({"filters = filters", "strides = strides"})
        Layer middle();

        @NormRelu
        Layer middleRelu();

        @Conv2D(kernelSize = 1)
        @Bind("filters = 4 * filters")
        Layer expand();
    }
}
