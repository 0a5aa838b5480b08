import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 6))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface AdaptedLate {
    @Dense(units = 4)
    Layer pixels();

    @ReLU
    Layer relu();

    // error: [LW-adapted-late] @Normalization on norm: it is adapted to data before training, but pixels above it has weights that change. Give mean and variance, or put it above pixels.
    @Normalization
    Layer norm();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
