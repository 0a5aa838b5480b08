import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface EndsInRow {
    // error: [LW-label-width] @Flatten on flat: the network ends in 192 (flat), but @Labels names 2 labels. End it with @Dense(units = 2).
    @Flatten
    Layer flat();
}
