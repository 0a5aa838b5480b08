package graphs;

import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

/** Two images through the same layers, and numbers beside them. */
@SuppressWarnings("layerwright:not-rescaled")
@Network
@Labels("same")
@BinaryCrossentropy
@Adam
interface Twins {
    @Input(height = 28, width = 28, channels = 1)
    Layer left();

    @Input(height = 28, width = 28, channels = 1)
    Layer right();

    @Input(shape = 4)
    Layer facts();

    @Conv2D(filters = 8, strides = 2, activation = ActivationFunction.RELU)
    Layer look(Layer left);

    @Shared("look")
    Layer lookRight(Layer right);

    @GlobalAveragePooling2D
    Layer leftMean(Layer look);

    @GlobalAveragePooling2D
    Layer rightMean(Layer lookRight);

    @Concatenate
    Layer all(Layer leftMean, Layer rightMean, Layer facts);

    @Dense(units = 1, activation = ActivationFunction.SIGMOID)
    Layer same();
}
