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
interface UnknownLayer {
    @Conv2D(filters = 3, padding = Padding.SAME)
    Layer conv1();

    @Conv2D(filters = 3, padding = Padding.SAME)
    Layer conv2();

    @Add
    // error: [LW-unknown-layer] @Add on sum: no layer is called covn1. There are input, conv1, conv2, flatten, out. Did you mean conv1?
    // error: [LW-unknown-layer] @Add on sum: no layer is called elsewhere. There are input, conv1, conv2, flatten, out.
    Layer sum(Layer covn1, Layer elsewhere);

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
