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
interface Numbered {
    @Repeat(2)
    @Conv2D(filters = 3)
    Layer conv();

    // error: [LW-layer-twice] @ReLU on conv_2: the name conv_2 is taken, what is repeated is numbered so. Rename one of them.
    @ReLU
    Layer conv_2();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
