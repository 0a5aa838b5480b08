import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 6))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface GroupsLeftOver {
    // error: [LW-shape] @GroupNormalization on norm: groups = 32 for 3 channels does not fit its input 8x6x3 (from input). Use a number that divides the channels, or -1 for a group each.
    @GroupNormalization
    Layer norm();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
