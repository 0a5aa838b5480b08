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
interface ParameterType {
    @Conv2D(filters = 3)
    Layer conv();

    @Flatten
    // error: [LW-parameter-type] @Flatten on flatten: parameter conv is of type int, but a layer takes layers. Write Layer conv, named after the layer to take.
    Layer flatten(int conv);

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
