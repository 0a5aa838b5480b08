import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface PoolTooLarge {
    @MaxPooling2D(
            // error: [LW-shape] @MaxPooling2D on pool: pool 1x9 does not fit its input 8x8x3 (from input). Use padding = SAME, or drop a pooling layer above.
            poolSize = {1, 9},
            strides = 1)
    Layer pool();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
