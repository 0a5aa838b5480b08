import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels("a")
@BinaryCrossentropy
@Adam
interface EndsInImage {
    // error: [LW-label-width] @Rescaling on rescale: the network ends in 8x8x3 (rescale), but @Labels names 1 label. End it with @Flatten and @Dense(units = 1).
    @Rescaling(scale = 2)
    Layer rescale();
}
