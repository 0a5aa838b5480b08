import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 16, width = 16))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface GroupedLayer {
    // error: [LW-group-not-here] @OneOf on flat: it chooses among steps, but this is a layer. Remove it.
    @OneOf("layers")
    @Flatten
    Layer flat();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
