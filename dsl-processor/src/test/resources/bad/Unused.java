import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.weight.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface Unused {
    @Conv2D(filters = 3)
    Layer first();

    @Conv2D(filters = 3)
    // error: [LW-unused] @Conv2D on second: no output depends on it. Name it as a parameter where it is meant to go, mark it @Output, or remove it.
    Layer second();

    @Flatten
    Layer flatten(Layer first);

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
