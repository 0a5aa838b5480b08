import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 6))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface AxisBatch {
    // error: [LW-shape] @LayerNormalization on norm: axis 0 does not fit its input 8x6x3 (from input). That is the batch; count from 1, or from -1 at the end.
    @LayerNormalization(axis = {1, 0})
    Layer norm();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
