package rewrites;

import static org.layerwright.dsl.layer.ActivationFunction.RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;
import static org.layerwright.dsl.layer.Padding.SAME;

import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

/** Every rewrite once, on layers of their own. */
@Network(input = @Input(height = 32, width = 32))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface Rewritten {
    @Rescaling(scale = 1.0 / 255)
    Layer scale();

    @ZeroPadding2D
    Layer zeros();

    @Conv2D(filters = 8, useBias = false)
    Layer padded();

    @BatchNormalization
    Layer norm();

    @ReLU
    Layer relu();

    @MaxPooling2D
    Layer maxima();

    @AveragePooling2D(poolSize = 3, strides = 1, padding = SAME)
    Layer means();

    @Conv2D(filters = 4, kernelSize = 1, activation = RELU)
    Layer branch();

    @Conv2D(filters = 4, kernelSize = 1)
    Layer transition();

    @AveragePooling2D
    Layer halved();

    @ReLU
    Layer bent();

    @Conv2D(filters = 16, activation = RELU)
    Layer conv();

    @MaxPooling2D
    Layer pool();

    @Flatten
    Layer flat();

    @Dense(units = 2, activation = SIGMOID)
    Layer labels();
}
