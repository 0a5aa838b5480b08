package blocks;

import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;

/** A convolution and what follows it. */
@Block(ConvUnit.Body.class)
@interface ConvUnit {
    int filters() default 0;

    int[] kernelSize() default 3;

    int strides() default 1;

    ActivationFunction activation() default ActivationFunction.LINEAR;

    interface Body {
        @Conv2D(padding = Padding.SAME, useBias = false)
        @Bind({"filters = filters", "kernelSize = kernelSize", "strides = strides"})
        Layer conv();

        @BatchNormalization
        Layer norm();

        @Activation(ActivationFunction.LINEAR)
        @Bind("value = activation")
        Layer act();
    }
}
