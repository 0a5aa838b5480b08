import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 6))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface NormalizationValues {
    @Normalization(
            // error: [LW-shape] @Normalization on norm: mean with 2 values does not fit its input 8x6x3 (from input). Give one value, or one for each of the 3 channels; or neither mean nor variance, to adapt both to data.
            mean = {1, 2},
            variance = 1)
    Layer norm();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
