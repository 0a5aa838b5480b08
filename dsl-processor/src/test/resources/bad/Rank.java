import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface Rank {
    @Flatten
    Layer flatten();

    // error: [LW-rank] @SpatialDropout2D on late: it takes an image (height x width x channels), but its input is 192 (from flatten). Use @Dropout.
    @SpatialDropout2D(rate = 0.5)
    Layer late();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
