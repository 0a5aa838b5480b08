package org.layerwright.samples.zoo.resnet;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Layer;

/** Adds a residual to a projection of its input, which changes channels and resolution. */
@Block(FirstBottleneck.Layers.class)
@interface FirstBottleneck {
    /** A quarter of the channels that come out. */
    int filters() default 0;

    /** By what height and width are divided. */
    int strides() default 0;

    /** What it consists of. */
    interface Layers {
        @ConvNorm
        @Bind({"filters = 4 * filters", "strides = strides"})
        Layer shortcut();

        @BottleneckPath
        @Bind({"filters = filters", "strides = strides"})
        Layer residual(Layer input);

        @Add
        Layer sum(Layer shortcut, Layer residual);

        @Activation(RELU)
        Layer relu();
    }
}
