import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 6))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface PermuteTwice {
    // error: [LW-shape] @Permute on turn: order {3, 1, 1} does not fit its input 8x6x3 (from input). Name each of the axes {1, 2, 3} once.
    @Permute(dims = {3, 1, 1})
    Layer turn();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
