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
interface ArityWrong {
    // error: [LW-arity] @Add on sum: it takes 2 or more inputs, but is given 1. Name them as its parameters.
    @Add
    Layer sum();

    // error: [LW-arity] @Flatten on flatten: it takes 1 input, but is given 2. Name one as its parameter, or none for the layer above it.
    @Flatten
    Layer flatten(Layer sum, Layer input);

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
