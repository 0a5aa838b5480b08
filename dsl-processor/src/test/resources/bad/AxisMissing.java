import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 6))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface AxisMissing {
    // error: [LW-shape] @Softmax on shares: axis 4 does not fit its input 8x6x3 (from input). Use 1 to 3, or -1 for the last.
    @Softmax(axis = 4)
    Layer shares();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
