import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface TwoAnnotations {
    @Dense(units = 2)
    // error: [LW-two-annotations] @Conv2D on both: a method is one layer, and this one has also @Dense. Keep one of them.
    @Conv2D(filters = 2)
    // error: [LW-two-annotations] @Flatten on both
    @Flatten
    Layer both();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
