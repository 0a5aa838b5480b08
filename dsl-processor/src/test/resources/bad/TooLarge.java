import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface TooLarge {
    // error: [LW-too-large] @Conv2D on conv: its kernel, 3x3x3x1000000000, would have 27000000000 values, but a tensor has at most 2147483647. Make it smaller.
    @Conv2D(filters = 1000000000)
    Layer conv();

    @Conv2D(filters = 5)
    Layer conv2();

    @Flatten
    Layer flat();

    @Dropout(rate = 0.5)
    Layer drop();

    // error: [LW-too-large] @Dense on wide: its kernel, 80x2147483647, would have 171798691760 values
    @Dense(units = Integer.MAX_VALUE)
    Layer wide();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
