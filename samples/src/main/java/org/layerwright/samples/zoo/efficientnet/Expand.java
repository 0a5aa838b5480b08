package org.layerwright.samples.zoo.efficientnet;

import static org.layerwright.dsl.layer.ActivationFunction.SILU;
import static org.layerwright.dsl.weight.FanMode.FAN_OUT;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.weight.VarianceScaling;

/** More channels by a 1x1 convolution. */
@Block(Expand.Layers.class)
@interface Expand {
    /** Output channels. */
    int filters() default 0;

    /** What it consists of. */
    interface Layers {
        @Conv2D(kernelSize = 1, useBias = false)
        @Bind("filters = filters")
        @VarianceScaling(scale = 2, mode = FAN_OUT)
        Layer conv();

        @BatchNormalization
        Layer norm();

        @Activation(SILU)
        Layer swish();
    }
}
