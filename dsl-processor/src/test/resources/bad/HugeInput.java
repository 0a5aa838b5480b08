import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(
        // error: [LW-too-large] @Input on HugeInput: its value, 2147483647x2147483647x3, would have 9223372036854775807 values
        input = @Input(height = Integer.MAX_VALUE, width = Integer.MAX_VALUE))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface HugeInput {
    @Rescaling(scale = 2)
    Layer rescale();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
