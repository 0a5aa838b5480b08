import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 9, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface GroupsOfChannels {
    // error: [LW-shape] @Conv2D on conv: groups = 2 does not fit its input 9x8x3 (from input). Choose groups that divide its 3 channels.
    @Conv2D(filters = 4, groups = 2)
    Layer conv();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
