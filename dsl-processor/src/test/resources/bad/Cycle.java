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
interface Cycle {
    @Conv2D(filters = 3, padding = Padding.SAME)
    Layer first();

    @Conv2D(filters = 3, padding = Padding.SAME)
    // error: [LW-cycle] @Conv2D on second: it depends on itself: second -> third -> sum -> second. Take another layer in one of them.
    Layer second(Layer sum);

    @ReLU
    Layer third();

    @Add
    Layer sum(Layer first, Layer third);

    @Flatten
    Layer flatten(Layer second);

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
