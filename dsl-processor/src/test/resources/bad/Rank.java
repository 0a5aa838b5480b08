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
    // error: [LW-rank] @Dense on early: it takes a flat row of values, but its input is 8x8x3 (from input). Put @Flatten above it.
    @Dense(units = 5)
    Layer early();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
