package org.layerwright.samples.zoo.xception;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.Layer;

/** ReLU, then {@link SeparableNorm}. */
@Block(ReluSeparable.Layers.class)
@interface ReluSeparable {
    /** Output channels. */
    int filters() default 0;

    /** What it consists of. */
    interface Layers {
        @Activation(RELU)
        Layer relu();

        @SeparableNorm
        @Bind("filters = filters")
        Layer separable();
    }
}
