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
interface DoNotJoin {
    @Conv2D(filters = 4, padding = Padding.SAME)
    Layer stem();

    @Conv2D(filters = 4, strides = 2, padding = Padding.SAME)
    Layer half();

    @ReLU
    Layer whole(Layer stem);

    // error: [LW-join] @Add on sum: its inputs do not go together: 4x4x4 and 8x8x4: axis 1 is 4 here and 8 there. Make the sizes equal, or one of them 1.
    @Add
    Layer sum(Layer half, Layer whole);

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
