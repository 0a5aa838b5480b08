import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 6))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface ReshapeCount {
    // error: [LW-shape] @Reshape on rows: target shape 5x-1 does not fit its input 8x6x3 (from input). The input has 144 values, which 5 does not divide.
    @Reshape(targetShape = {5, -1})
    Layer rows();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
