package blocks;

import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;

/** Two convolutions beside a shortcut. */
@Block(ResidualBlock.Body.class)
@interface ResidualBlock {
    int filters() default 0;

    int strides() default 1;

    interface Body {
        @ConvUnit(activation = ActivationFunction.RELU)
        @Bind({"filters = filters", "strides = strides"})
        Layer first();

        @ConvUnit
        @Bind("filters = filters")
        Layer second();

        @ConvUnit(kernelSize = 1)
        @Bind({"filters = filters", "strides = strides"})
        Layer shortcut(Layer input);

        @Add
        Layer sum(Layer second, Layer shortcut);

        @ReLU
        Layer relu();
    }
}
