package org.layerwright.samples.zoo.efficientnet;

import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.ActivationFunction.SILU;
import static org.layerwright.dsl.weight.FanMode.FAN_OUT;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Multiply;
import org.layerwright.dsl.layer.Reshape;
import org.layerwright.dsl.weight.VarianceScaling;

/**
 * Weighs each channel by what the whole image shows. Source: Hu et al., Squeeze-and-Excitation
 * Networks, 2017.
 */
@Block(SqueezeExcite.Layers.class)
@interface SqueezeExcite {
    /** Channels in and out. */
    int filters() default 0;

    /** Channels between. */
    int squeezed() default 0;

    /** What it consists of. */
    interface Layers {
        @GlobalAveragePooling2D
        Layer squeeze();

        @Reshape(targetShape = {1, 1, -1})
        Layer pixel();

        @Conv2D(kernelSize = 1, activation = SILU)
        @Bind("filters = squeezed")
        @VarianceScaling(scale = 2, mode = FAN_OUT)
        Layer reduce();

        @Conv2D(kernelSize = 1, activation = SIGMOID)
        @Bind("filters = filters")
        @VarianceScaling(scale = 2, mode = FAN_OUT)
        Layer expand();

        @Multiply
        Layer excite(Layer input, Layer expand);
    }
}
