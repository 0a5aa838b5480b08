import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 6))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface InvertedUnknown {
    @Normalization(
            // error: [LW-shape] @Normalization on norm: inverting without mean and variance does not fit its input 8x6x3 (from input). Give both: data on their own scale do not reach it to adapt to.
            invert = true)
    Layer norm();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
