package org.layerwright.samples.zoo.resnet;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Layer;

/** Adds a residual to its input. */
@Block(Bottleneck.Layers.class)
@interface Bottleneck {
    /** A quarter of the channels. */
    int filters() default 0;

    /** What it consists of. */
    interface Layers {
        @BottleneckPath
        @Bind("filters = filters")
        Layer residual();

        @Add
        Layer sum(Layer input, Layer residual);

        @Activation(RELU)
        Layer relu();
    }
}
